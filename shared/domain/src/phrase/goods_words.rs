//! What goods and their colours are called in other languages than a shop's own: who sells soap in
//! white also sells "sabuni nyeupe". A shop's own words, and those it was taught, always go first.
//! Deliberately absent: which product is meant, and words that mean other goods in another language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word may end in besides: a plural, or "the" in Indonesian.
const ENDINGS: [&str; 3] = ["s", "es", "nya"];

/// One thing each, in plain small letters, without endings.
const SAME: &[&str] = &[
    // Colours.
    "white, nyeupe, blanc, blanche, branco, branca, blanco, blanca, putih, safed",
    "black, nyeusi, noir, noire, preto, preta, negro, negra, hitam, kaala, kala",
    "blue, buluu, bluu, bleu, bleue, azul, azuis, biru, neela, nila",
    "red, nyekundu, rouge, vermelho, vermelha, rojo, roja, merah, laal, lal",
    "green, kijani, vert, verte, verde, hijau, hara",
    "yellow, njano, manjano, jaune, amarelo, amarela, amarillo, amarilla, kuning, peela, pila",
    "brown, kahawia, marron, brun, marrom, coklat, cokelat, bhura",
    "pink, waridi, rose, rosa, pinki, gulabi",
    "grey, gray, kijivu, gris, cinza",
    "orange, machungwa, laranja, naranja, oranye",
    "purple, zambarau, violet, violette, roxo, roxa, morado, morada, ungu, baingani",
    // Food.
    "sugar, sukari, sucre, acucar, azucar, gula, cheeni, chini",
    "rice, mchele, wali, riz, arroz, beras, chawal",
    "oil, mafuta, huile, oleo, aceite, minyak, tel",
    "milk, maziwa, lait, leite, leche, susu, doodh, dudh",
    "flour, unga, farine, farinha, harina, tepung, terigu, atta, aata, maida",
    "salt, chumvi, sel, garam, namak",
    "bread, mkate, mikate, pain, pao, paes, roti",
    "egg, yai, mayai, oeuf, ovo, huevo, telur, telor, anda, ande",
    "water, maji, eau, agua, paani, pani",
    "tea, chai, the, cha, teh",
    "coffee, kahawa, cafe, kopi",
    "bean, maharage, maharagwe, haricot, feijao, feijoes, frijol, frijoles, habichuela, buncis, rajma",
    "maize, corn, mahindi, mais, milho, maiz, jagung, makka, makai",
    "lentil, dengu, lentille, lentilha, lenteja, daal, dal",
    "potato, potatoes, kiazi, viazi, patate, batata, papa, kentang, aloo, aalu",
    "tomato, tomatoes, nyanya, tomate, tomat, tamatar",
    "onion, kitunguu, vitunguu, oignon, cebola, cebolla, bawang, pyaaz, pyaz",
    "banana, ndizi, banane, platano, guineo, pisang, kela",
    "mango, mangoes, embe, maembe, mangue, manga, mangga, aam",
    "meat, nyama, viande, carne, daging, gosht",
    "chicken, kuku, poulet, frango, pollo, ayam, murgi, murga",
    "fish, samaki, poisson, peixe, pescado, ikan, machli, machhli",
    "honey, asali, miel, mel, madu, shahad",
    "butter, siagi, beurre, manteiga, mantequilla, mentega, makhan",
    "cheese, jibini, fromage, queijo, queso, keju, paneer",
    "juice, juisi, jus, suco, jugo, ras",
    "biscuit, cookie, biskuti, biscoito, bolacha, galleta, biskuit",
    "groundnut, peanut, karanga, arachide, cacahuete, amendoim, mani, moongfali",
    "pepper, pilipili, poivre, pimenta, pimienta, lada",
    // Household.
    "soap, sabuni, savon, sabao, saboes, sabonete, jabon, jabones, sabun",
    "detergent, lessive, detergente, deterjen",
    "toothpaste, dentifrice, odol, manjan",
    "candle, mshumaa, mishumaa, bougie, vela, lilin, mombatti",
    "match, matches, matchbox, kiberiti, viberiti, allumette, fosforo, cerillo, korek, maachis, machis",
    "charcoal, mkaa, makaa, charbon, carvao, carbon, arang, koyla",
    "broom, ufagio, fagio, balai, vassoura, escoba, sapu, jhadu",
    "bucket, ndoo, seau, balde, cubeta, ember, balti",
    "plate, sahani, assiette, prato, plato, piring, thali",
    "cup, kikombe, vikombe, tasse, xicara, taza, cangkir",
    "spoon, kijiko, vijiko, cuillere, colher, cuchara, sendok, chammach",
    "knife, kisu, visu, couteau, faca, cuchillo, pisau, chaku",
    "bag, mfuko, mifuko, sac, sacola, bolsa, tas, thaila",
    "paper, karatasi, papier, papel, kertas, kagaz",
    "pen, kalamu, stylo, caneta, boligrafo, lapicero, pulpen",
    "notebook, daftari, madaftari, cahier, caderno, cuaderno",
    "book, kitabu, vitabu, livre, livro, libro, buku, kitab, kitaab",
    "mattress, godoro, magodoro, matelas, colchao, colchon, kasur, gadda",
    "blanket, blanketi, couverture, cobertor, manta, selimut, kambal",
    "towel, taulo, serviette, toalha, toalla, handuk, tauliya",
    // Clothes and the rest.
    "shirt, shati, mashati, chemise, camisa, kemeja, kameez",
    "dress, gauni, magauni, robe, vestido, gaun",
    "trousers, suruali, pantalon, calca, celana, patloon",
    "shoe, kiatu, viatu, chaussure, sapato, zapato, sepatu, joota, joote",
    "hat, kofia, chapeau, chapeu, sombrero, topi",
    "phone, simu, telephone, telefone, telefono, telepon",
    "charger, chaja, chargeur, carregador, cargador, casan",
    "battery, batteries, betri, pile, bateria, pilha, baterai",
    "bulb, balbu, ampoule, lampada, bombilla, bombillo, bohlam",
    "medicine, dawa, medicament, remedio, medicina, medicamento, obat, dawai",
    "flower, ua, maua, fleur, flor, flores, bunga, phool",
    // Services.
    "haircut, kunyoa, kinyozi, kunyolewa, coiffure, coiffer, corte, cukur, pangkas",
    "cleaning, usafi, nettoyage, menage, limpeza, faxina, limpieza, bersih, pembersihan, safai",
    "repair, ukarabati, reparation, conserto, reparacion, perbaikan, marammat",
    "massage, masaji, massagem, masaje, pijat, pijit, maalish",
];

/// The rows by each of their words.
static ROWS: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    SAME.iter().flat_map(|row| row.split(", ").map(|word| (word, *row))).collect()
});

/// What a word may be called by as well, in any language; nothing where it is no such word.
pub(super) fn synonyms(word: &str) -> impl Iterator<Item = &'static str> {
    let without = ENDINGS.into_iter().filter_map(|end| word.strip_suffix(end));
    let row = [word].into_iter().chain(without).find_map(|word| ROWS.get(word));
    row.into_iter().flat_map(|row| row.split(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_known_in_every_language() {
        for (word, known) in [
            ("nyeupe", "white"),
            ("aceites", "oil"),
            ("jabones", "soap"),
            ("leches", "milk"),
            ("susunya", "milk"),
            ("neela", "blue"),
            ("soap", "sabun"),
        ] {
            assert!(synonyms(word).any(|other| other == known), "{word}");
        }
        assert_eq!(synonyms("zzz").next(), None);
        assert_eq!(synonyms("s").next(), None);
    }

    #[test]
    fn no_word_means_two_things() {
        let words = || SAME.iter().flat_map(|row| row.split(", "));
        for word in words() {
            assert_eq!(words().filter(|other| *other == word).count(), 1, "{word}");
            assert_eq!(word, crate::phrase::unaccented(word).to_lowercase());
        }
    }
}
