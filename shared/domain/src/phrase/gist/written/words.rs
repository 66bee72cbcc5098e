//! Words that tell, where it is known already which command is meant, what is to be done: of all
//! languages, each by its beginning, in small plain letters; those of three letters or fewer whole.
//! Deliberately absent: what they may mean elsewhere.

/// By what papers are called.
pub(in crate::phrase::gist) const PAPERS: &[(&str, &str)] = &[
    ("invoice", "invoice"),
    ("ankara", "invoice"),
    ("faktur", "invoice"),
    ("factur", "invoice"),
    ("fatura", "invoice"),
    ("bill", "invoice"),
    ("receipt", "receipt"),
    ("risiti", "receipt"),
    ("recu", "receipt"),
    ("recib", "receipt"),
    ("kuitansi", "receipt"),
    ("comprobante", "receipt"),
    ("comprovante", "receipt"),
    ("boleta", "receipt"),
    ("stakabadhi", "receipt"),
    ("kwitansi", "receipt"),
    ("struk", "receipt"),
    ("nota", "receipt"),
    ("rasid", "receipt"),
    ("raseed", "receipt"),
    ("quot", "quotation"),
    ("proforma", "quotation"),
    ("devis", "quotation"),
    ("orcament", "quotation"),
    ("cotiza", "quotation"),
    ("penawaran", "quotation"),
    ("confirm", "confirmation"),
    ("konfirmasi", "confirmation"),
    ("uthibitisho", "confirmation"),
];

/// Who works for a shop.
pub(super) const STAFF: &str = "staff staf karyawan pegawai kasir kurir mfanyakazi wafanyakazi keshia msaidizi employe \
     vendeu caissi livreur equipe funcionari atendente caixa entregador emplead equipo vendedor \
     cajer repartidor cashier courier rider karmchari assistant helper seller worker tim team";
/// What is said of those who work there no more.
pub(super) const LEAVES: &str = "quit left resign gone sacked fired longer anymore ameacha kaacha acha parti partie demission \
     vire viree plus saiu saido demit mais renunci despid fue dejo berhenti keluar mundur chhod chod gaya gayi";
/// What else stands around the name of somebody who works there.
pub(super) const AROUND_STAFF: &str = "his her him their he she number phone namba simu numero telephone tel telefon nomor hp no works job here system list kazi \
     hapa mfumo travail ici trabaj trabalh aqui loja tienda shop duka toko boutique dukan kerja sini kaam uska \
     son sa ses sua seu su suo yake ya nya uski unka se ka ki ne personal personnel";
/// Who runs one.
pub(super) const RUNS: &str = "owner manager boss admin patron patronne gerant dono dona gerente jefe duen bos pemilik manajer maalik malik meneja mmiliki";
/// What takes somebody or something off a list.
pub(super) const REMOVES: &str = "remov delet take hapus keluarkan coret ondoa toa utoe itoe punguza retir enlev supprim \
     tira tire exclu quita elimin saca hata nikal cabut batalin off";
/// What puts more of something into an order.
pub(super) const ADDS: &str = "add extra ongeza tambah ajout rajout adicion acrescent coloca bota mais agrega anade aumenta \
     sum jod aur plus rajoute mas";
/// What says how many there are to be.
pub(super) const SETS: &str = "should make change chang iwe yawe ziwe badili fanya jadi ganti ubah mets pass faut sont \
     plutot troca muda deix passa sao cambia camb deja sean son liwe soit sea seja badal instead";
/// What gives a conversation back.
pub(super) const RELEASES: &str =
    "releas resume achia rudisha rends libera devolv lepas balikin serah wapas chhod";

/// What says that an order is on its way, done, ready, packed or accepted.
pub(super) const STATES: &[(&str, &str)] = &[
    (
        "dispatched",
        "left boda rider courier dispatch way njiani imetoka imeshatoka ishatoka safirini jalan \
     dianter diantar nganter ojek ojol kurir dikirim dibawa parti partie livreur route saiu \
     motoboy entregador moto camino repartidor mensajero salio raste nikla nikal rawana bheja",
    ),
    (
        "completed",
        "collect pick reach deliver chukua amechukua ishachukuliwa imechukuliwa imefika imeshafika \
     amepata amepokea amechukua pokea sampe sampai nyampe nyampai diambil ambil recup livre remis \
     buscar retirou entregue chegou recebeu recoger recogi recog entregad llego recibi mil utha \
     pahunch pahuch",
    ),
    ("ready", "ready tayari siap listo lista pronto pronta pret prete taiyar tayyar taiyyar"),
    (
        "packed",
        "pack dipack empac empaq embal emball bungkus dibungkus funga fungasha ashafunga imefungwa \
     kelar",
    ),
    ("confirmed", "accept acept aceit kubali terima confirm konfirm thibit manzoor manjur"),
];

/// Money that comes out of the shop for its owner, and money the owner puts in.
pub(super) const TAKES: &str = "took take drew draw withdr chukua nimechukua nimetoa natoa pris prends retir \
     preleve tirei peguei saque saqu tome ambil tarik nikal nikaal liye";
pub(super) const PUTS: &str = "put brought bring inject invest added capital weka nimeweka naweka mtaji mis mets apport injecte capitaux \
     coloquei coloc botei aporte inject meti puse meto capital taruh setor modal suntik masukin \
     masukkan daal dale lagay poonji";
/// Whose it is.
pub(super) const OWN: &str = "personal perso pessoa pribadi prive binafsi niji";
/// Money that is brought to a bank.
pub(super) const BANKED: &str = "banked deposit depos setor jama";

/// What was counted, what is there no more, and what turned up.
pub(super) const COUNTED: &str = "count recount hesab nimehesab compt recompt cont recont hitung ngitung itung gina gini ginti \
     ternyata actually";
pub(super) const FOUND: &str = "found trouv encontr nimepata ketemu";
pub(super) const LOST: &str = "lost stole steal broke torn expire spoil sour rotten damag ate rat leak missing bad ibiwa \
     zimeibiwa vunjika imevunjika zimevunjika haribika imeharibika yameharibika zimeharibika oza \
     potea imepotea zimepotea vol vole cass abim perdu perim tourn gat pourri manqu roub quebr \
     estrag venc perd sum rasg rompi romp rob echar dan falt basi rusak pecah hilang dicuri tikus \
     bocor busuk digigit toot tut phat gum chori kharab chuh khatt";
/// Where goods go that are sold again.
pub(super) const SHELVES: &str =
    "restock stock inventario inventaire estoque stok shelf rafu ghala rak";
/// What goods do that are good.
pub(super) const WORKS: &str = "work charg marche fonction funcion serv haifanyi haichaji haiwaki nyala jalan fungsi chal kaam sirv";
/// A single thing.
pub(super) const ONE: &str = "a an one un una une um uma uno ek moja";

/// What makes a message to customers and messages about orders and bookings.
pub(super) const REMINDERS: &str =
    "remind rappel recordator lembret pengingat ingatan vikumbush kumbush yaad";
pub(super) const SURVEYS: &str = "survey survei sondage enquete encuest pesquis utafiti";
pub(super) const SWITCHES_ON: &str =
    "on enabl activ activa ativ aktif nyala hidup washa encend prend liga ligue chalu allum start";
pub(super) const SWITCHES_OFF: &str = "off disabl desactiv desativ matiin matikan mati zima band apag coup deslig arret stop \
     nonaktif sitish";
/// Of bookings, which have reminders of their own that nobody switches off.
pub(in crate::phrase::gist) const OF_BOOKINGS: &str =
    "booking appoint agendamen cita reserva rdv rendez miadi janji";
pub(super) const DELIVERY: &str =
    "deliver livraison frais entrega frete envio domicilio ongkir ongkos kirim usafiri";
pub(super) const HOLDS: &str =
    "hold keep zishik shikili tahan simpan segur mant guard gard reten rakho rakh";
pub(super) const TAGLINES: &str = "tagline slogan motto lema devise kauli";

/// Behind these stands what something is called.
pub(super) const CALLED: &str = "called named inaitwa iitwe liitwe itwe jina namanya bernama nama chamada chamado llame llama \
     llamada llamado appelle appele nomme";
/// By what an account is called.
pub(super) const ACCOUNTS: &str = "account cuenta compte conta akaunti akun rekening khata";
/// The kinds of accounts that hold money.
pub(super) const MONEY_ACCOUNTS: &str = "bank banque banco benki sacco stanbic equity petty caisse caja caixinha caixa kas cash \
     airtel momo mobile mpesa money wave orange argent dinero dinheiro uang fedha pesa paisa \
     poupanca ahorro epargne saving";
/// Everybody a shop writes to.
pub(super) const EVERYBODY: &str = "customer client pelanggan pembeli wateja grahak everyone everybody todos todo mundo monde \
     geral semua wote sabko sab all";

/// What is not sold for its own sake but done.
pub(super) const SERVICES: &str = "service servicio servico jasa layanan huduma seva prestation";
/// What is said around something new that is sold, and is no part of what it is called.
pub(super) const AROUND_NEW: &str = "we i im ive now also too have has got start starting started begin began going to will shall can      could please pls kindly sell sells selling sold add added put new thing things item items product products      service services stock shop store catalogue catalog catalog list system menu it its is are in on the a an      for at each one per price priced cost costs costing ugx shillings shs create make include our us of and this      that with from called named let me want      tumeanza tunaanza nimeanza kuuza tunauza nauza uza ongeza weka iingize ingiza bidhaa mpya huduma bei yake ni kwa      kila moja duka dukani sasa pia na ya wa tafadhali shilingi orodha kwenye katika hii hizi tutauza ianzishe naomba      je on nous va vais vendre vend vends vendons maintenant aussi ajoute ajoutez ajouter mets mettre met produit      article nouveau nouvelle nouveaux au aux dans le la les un une du des de d l j catalogue boutique prix cout coute      a par piece piece stp svp pour commence commencer commence et ca c est qui      vou vamos vender vendendo vendo agora tambem tb adiciona adicione adicionar bota coloca poe cadastra produto      servico novo nova no na nos loja catalogo por preco custa o os as um uma e pra para aqui comecei comecamos      vamos voy vender vendemos vendiendo ahora tambien agrega agregar anade pon sube producto servicio nuevo nueva      en el los las precio cuesta a tienda catalogo por favor mete empece empezamos y      kita kami gue gw saya aku mulai jual jualan sekarang skrg juga jg tambah tambahin tambahkan masukin masukkan      produk barang jasa layanan baru harga harganya seharga di ke toko katalog tolong ya dong yang yg dan itu ini      ab hum main mein me bhi bech bechenge bechne bechna rahe rahi hain hai naya nayi naye saaman cheez seva add kar      karo karna do dena daal daalo dalo dukan dukaan ka ki ke ko rate daam keemat kimat rupaye banao banana lagenge      lagega aur shuru list par pe rakho rakh mil";
/// What a product is told to have another of.
pub(super) const DESCRIPTIONS: &str = "descri deskripsi maelezo vivaran";
pub(super) const GROUPINGS: &str = "categor kategori aina shreni";
pub(super) const NAMES: &str = "name nombre nom nome jina nama naam renam";

/// What is done by the commands that may stand beside a denial, and is not done where it is denied itself.
pub(in crate::phrase::gist) const VERBS: &str = "cancel undo reject refus declin remov delet take tell writ add bill return annul rejet retir \
     enlev dis rejeit recus tir avis anul rechaz quit borr batal tolak hapus ghairi futa kataa \
     ondoa toa radd manaa hata wapas";

/// The same of a calendar: "I'm not there" closes it, "don't close" does not.
const CLOSING: &str =
    "block bloqu bloq blok blokir zuia funga fung ferm fech cierr clos tutup band";

/// What is not done where it is denied itself.
pub(in crate::phrase::gist) fn verbs(label: &str) -> &'static str {
    if label == "calendar.block" { CLOSING } else { VERBS }
}

/// Money that came in.
pub(super) const RECEIVED: &str = "got received income earned interest nimepata tumepata tumepokea wametupa mapato nimeuza \
     recette recu recus touche receita recebi entrada rendeu juros vendi ingreso recibi dieron \
     dio interes pemasukan dapet dapat bunga jual aamdani mila aaya byaj kiraya";

/// Behind the name of somebody who is not there.
pub(super) const ABSENT: &str = "off away absent leave sick hayupo hatakuwepo likizo mgonjwa libur cuti absen conge absente \
     malade pas folga ferias doente libre vacaciones enfermo enferma chutti bimar";
/// What says that all of the shop is meant, or whoever writes.
pub(super) const OF_THE_SHOP: &str = "block clos shop we i im funga tumefunga tutafunga duka sipo bloqu ferm boutique magasin \
     bloquei fech loja cierr cerr abrimos tienda blok tutup toko kosongin band dukan";
/// What opens again.
pub(super) const OPENS: &str = "unblock open reopen back desbloq debloq fungua rudi rouvr reabr volt vuelv buka kembali khol \
     wapas";
