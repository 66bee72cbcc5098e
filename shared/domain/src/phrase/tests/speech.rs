//! Which language a message is answered in, as far as its own words tell.

use crate::language::Language::{self, En, Fr, Hi, Id, Pt, Sw};
use crate::phrase::speech::language_of;

#[test]
fn words_tell_their_language_and_shared_ones_none() {
    let table: &[(&str, &[Language], Option<Language>)] = &[
        ("habari", &[En, Sw], Some(Sw)),
        ("nataka sukari mbili", &[En, Sw], Some(Sw)),
        ("show me the cart please", &[Id], Some(En)),
        ("mau lihat keranjang", &[Id], Some(Id)),
        ("berapa harga gula", &[En], Some(Id)),
        ("où est ma commande ?", &[En], Some(Fr)),
        ("mera order kahan hai", &[En], Some(Hi)),
        // Days and hours are words of a language too.
        ("kal dopahar 3 baje haircut", &[En, Sw], Some(Hi)),
        ("haircut besok jam 3", &[En, Sw], Some(Id)),
        ("haircut on monday at 3", &[Sw], Some(En)),
        // Sentences whose words the grammar does not know.
        ("vocês têm fralda tamanho G ainda?", &[En, Pt], Some(Pt)),
        ("oi, chegou aquele xampu que eu gosto?", &[En], Some(Pt)),
        ("bhaiya woh wala tel aaya kya dukaan mein", &[En], Some(Hi)),
        ("ile mafuta ya nywele bado mnayo dukani", &[En], Some(Sw)),
        ("masih ada popok ukuran besar nggak kak", &[En], Some(Id)),
        ("vous avez reçu les couches pour bébé ?", &[En], Some(Fr)),
        ("Kilima Market Ntinda branch", &[Sw, Fr], None),
        // What everybody says, and what is no language's word.
        ("ok", &[En, Sw, Id], None),
        ("2", &[En, Sw], None),
        ("sukari", &[En, Sw], None),
        ("", &[En], None),
        // One English word is everybody's.
        ("cart", &[Sw], None),
        ("cart", &[En, Sw], None),
        // One word of a language the shop does not list is a slip, or a name.
        ("habari", &[Fr], None),
    ];
    for (text, listed, language) in table {
        assert_eq!(language_of(text, listed), *language, "{text} in {listed:?}");
    }
}
