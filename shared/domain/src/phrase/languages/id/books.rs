//! Indonesian: what owners and staff say of stock, money and books.

use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, History, Income, Interest, LedgerAccount, Limit, Loan,
    Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell,
    Spent, Statement, To, Took, Undo, VatIn, VatOnTop, WhoOwes, Why, Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Filler, Payment};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "mau bayar, bayar sekarang, lanjut bayar"),
    (
        Filler,
        "laporan, lap, ringkasan, rekap, rekapan, data, angka, rincian, sejauh ini, total, \
         harganya, seharga total, sekitar",
    ),
    (Books(From), "dari, dr, asal dari"),
    (Books(To), "ke, masuk, masuk ke, kepada, pada, menjadi, jadi"),
    (
        Books(Each),
        "masing masing, per biji, per buah, perbuah, per pcs, per bungkus, per botol, \
         satuannya, per item, per unit, sebijinya, seharga satuan, harga satuan, \
         tiap, setiap, per satuan, satunya",
    ),
    (
        Books(Altogether),
        "total semua, total semuanya, totalnya, semuanya jadi, seluruhnya jadi, keseluruhan, \
         total harga, semua totalnya",
    ),
    (Books(By), "per, menurut, berdasarkan"),
    (
        Books(Due),
        "jatuh tempo, jatuh temponya, tempo sampai, dibayar sebelum, paling lambat, \
         batas bayar, tenggat",
    ),
    (Books(As), "sebagai, jenis, tipe, berjenis"),
    (Books(Amount), "jumlah, sejumlah, sebesar, senilai, nominal"),
    (
        Books(Bought),
        "beli, membeli, dibeli, beliin, kulak, kulakan, belanja, belanja stok, beli stok, \
         barang masuk, stok masuk, pembelian, belanja barang, kulakan barang, restok, restock, \
         sudah beli, udah beli, habis beli, baru beli",
    ),
    (
        Books(Spent),
        "habis, keluar, mengeluarkan, menghabiskan, uang keluar, duit keluar, \
         pengeluaran sebesar, terpakai, habisin",
    ),
    (Books(Sell), "jual, menjual, dijual, terjual"),
    (
        Books(Move),
        "transfer, pindah, pindahkan, pindahin, alihkan, kirim, dipindah, dipindahkan, oper, \
         geser",
    ),
    (Books(Deposit), "setor, setorkan, menyetor, disetor, setoran, tabung, simpan"),
    (Books(Withdraw), "tarik, narik, ditarik, penarikan, cairkan, tarik uang"),
    (Books(Took), "ambil, mengambil, diambil, ngambil, ambil uang"),
    (
        Books(Repay),
        "bayar utang, bayar hutang, nyicil utang, cicil utang, cicil hutang, lunasi utang, \
         lunasi hutang, bayar bon, cicil, mencicil, cicilan, angsur, angsuran, lunasi, \
         melunasi, pelunasan, bayar cicilan, bayar angsuran, bayar kembali, \
         kembalikan pinjaman, kembalikan, nyicil, setor cicilan",
    ),
    (Books(Owe), "utang, hutang, berutang, berhutang, ngutang, ngebon"),
    (
        Books(WhoOwes),
        "siapa yang utang, siapa yang hutang, siapa yang ngutang, siapa yang berutang, \
         siapa yang punya utang, siapa yang masih utang, siapa saja yang utang, \
         siapa aja yang utang, siapa aja yang ngutang, siapa yang belum bayar, \
         siapa yang belum bayar utang, daftar utang pelanggan, daftar hutang pelanggan, \
         utang pelanggan, hutang pelanggan, daftar utang, daftar hutang, daftar piutang, \
         buku utang, buku bon, catatan utang, yang punya utang, yang masih utang, \
         yang berutang, semua yang utang, semua yang punya utang, para pengutang, yang ngutang",
    ),
    (
        Books(Return),
        "retur, dikembalikan, pengembalian barang, diretur, kembalikan barang, barang kembali, \
         pengembalian, balikin",
    ),
    (
        Books(Refund),
        "refund, kembalikan uang, pengembalian uang, uang kembali, direfund, balikin uang, \
         kembalikan dana, uangnya dikembalikan",
    ),
    (
        Books(Adjust),
        "sesuaikan, penyesuaian, koreksi, sesuaikan stok, koreksi stok, betulkan stok, adjust, \
         penyesuaian stok, perbaiki stok",
    ),
    (
        Books(Count),
        "hitung, hitung stok, stok opname, opname, hasil hitung, dihitung, cek fisik, \
         hitungan, hasil opname, hitung fisik",
    ),
    (
        Books(Rename),
        "ganti nama, ubah nama, namakan ulang, rename, ganti nama akun, ubah nama akun, \
         beri nama baru",
    ),
    (
        Books(Archive),
        "arsipkan, diarsipkan, dinonaktifkan, arsip, nonaktifkan, jangan pakai lagi, \
         berhenti pakai, nonaktif, arsipin",
    ),
    (Books(Close), "tutup, kunci, menutup, tutup buku, tutupkan"),
    (
        Books(Reverse),
        "batalkan jurnal, balik, balik jurnal, balikkan, jurnal balik, balikkan jurnal, \
         koreksi jurnal, reverse, batalkan entri, batalkan entry, batalkan catatan",
    ),
    (
        Books(Remind),
        "ingatkan, ingetin, mengingatkan, kirim pengingat, pengingat, kirim tagihan, tagih, \
         tagihkan, tagihin, menagih, kirim pengingat ke, ingatkan si",
    ),
    (Books(New), "buat, buatkan, bikin, bikinin, buka, baru"),
    (Books(Expense), "biaya, beban, ongkos, biaya untuk"),
    (
        Books(Income),
        "pendapatan, pemasukan, penghasilan, pendapatan lain, pemasukan lain, penghasilan lain",
    ),
    (Books(Bill), "tagihan, faktur, nota, invoice, bon tagihan"),
    (
        Books(Freight),
        "ongkir, ongkos kirim, biaya kirim, biaya antar, ongkos angkut, biaya angkut, \
         biaya pengiriman",
    ),
    (
        Books(Fee),
        "biaya admin, biaya transfer, ongkos transfer, fee, admin, admin bank, biaya layanan, \
         potongan admin, biaya administrasi",
    ),
    (
        Books(Credit),
        "kredit, secara kredit, dengan kredit, tempo, bon, ngebon dulu, bayar nanti, \
         bayar belakangan, dibayar nanti, utang dulu, hutang dulu, pakai utang, dengan utang, \
         secara utang, pembayaran tempo, dengan tempo, bayar tempo, diutang",
    ),
    (
        Books(Limit),
        "limit, limit kredit, batas kredit, batas utang, batas hutang, plafon, plafon kredit, \
         batas bon, limit utang, limit hutang, maksimal utang, maksimal hutang",
    ),
    (
        Books(Discount),
        "diskon, potongan, potongan harga, potong harga, korting, disc, diskon sebesar, \
         kasih diskon, beri diskon",
    ),
    (
        Books(Capital),
        "modal, setor modal, tambah modal, tambahan modal, suntik modal, tanam modal, \
         masukkan modal, modal sendiri, modal pribadi, modal awal, modal masuk, investasi, \
         modal tambahan, uang modal",
    ),
    (
        Books(Private),
        "pribadi, untuk pribadi, buat pribadi, keperluan pribadi, prive, untuk saya sendiri, \
         buat saya sendiri, untuk sendiri, buat sendiri, untuk keluarga, buat keluarga, \
         untuk rumah, buat rumah, keperluan rumah, kebutuhan rumah, untuk keperluan pribadi, \
         buat keperluan pribadi, kebutuhan pribadi, untuk kebutuhan pribadi, pemakaian pribadi",
    ),
    (
        Books(Loan),
        "pinjaman, pinjam, pinjam uang, pinjaman uang, pinjam duit, meminjam, minjam, \
         pinjaman bank, kur, ambil pinjaman, dapat pinjaman, terima pinjaman, pinjem, \
         pinjaman baru, pokok pinjaman",
    ),
    (Books(Interest), "bunga, bunganya, dengan bunga, plus bunga, dan bunga"),
    (
        Books(Restock),
        "kembali ke stok, balik ke stok, masuk stok lagi, masukkan stok, masuk stok, \
         masukkan lagi ke stok, kondisi baik, masih bagus, bisa dijual lagi, masih layak, \
         kembalikan ke stok, taruh lagi di rak, kondisi bagus",
    ),
    (
        Books(WriteOff),
        "hapusbukukan, jangan masuk stok, tidak masuk stok, gak masuk stok, buang saja, \
         dibuang, dibuang saja, hapus dari stok, hapus buku, tidak bisa dijual",
    ),
    (
        Books(Broken),
        "rusak, pecah, sobek, robek, kadaluarsa, kadaluwarsa, kedaluwarsa, expired, basi, \
         busuk, hilang, dicuri, kecurian, bocor, tumpah, cacat, dimakan tikus, penyok, lembab, \
         kemalingan",
    ),
    (Books(Found), "ketemu, ditemukan, nemu, ternyata lebih"),
    (
        Books(Low),
        "barang apa yang habis, apa yang habis, barang yang habis, \
         stok menipis, stok tipis, stok hampir habis, stok mau habis, hampir habis, mau habis, \
         menipis, stok rendah, stok sedikit, stok kritis, barang yang hampir habis, \
         barang apa yang hampir habis, apa yang hampir habis, apa yang mau habis, \
         apa yang harus dibeli, harus beli apa, perlu beli apa, perlu restok apa, \
         harus restok apa, barang yang menipis, apa saja yang hampir habis, apa yang menipis, \
         mesti kulakan apa, harus kulakan apa, barang yang mau habis, daftar belanja",
    ),
    (
        Books(History),
        "riwayat, riwayat stok, histori, history, mutasi stok, pergerakan stok, kartu stok, \
         pergerakan, keluar masuk, keluar masuk barang, riwayat barang",
    ),
    (
        Books(Aging),
        "umur stok, usia stok, stok lama, barang lama, umur barang, stok mati, barang mati, \
         lambat laku, barang yang lama, barang tidak laku, stok yang lama, umur persediaan, \
         barang gak laku",
    ),
    (
        Books(Statement),
        "rekening koran, mutasi rekening, laporan akun, kartu akun, mutasi, transaksi, \
         rincian transaksi, daftar transaksi, laporan rekening, kartu utang, kartu piutang, \
         rincian utang, rincian hutang, catatan akun",
    ),
    (
        Books(Balance),
        "saldo, saldonya, sisa saldo, sisa uang, berapa saldo, berapa isi, isi, \
         ada berapa uang, uang ada berapa, berapa uang, berapa uang di, uang di, saldo di, \
         cek saldo, duit di, ada berapa duit, berapa duit",
    ),
    (Books(LedgerAccount), "akun, akun baru, rekening buku, pos, akun buku"),
    (
        Books(VatIn),
        "termasuk ppn, sudah termasuk ppn, include ppn, inc ppn, incl ppn, dengan ppn, \
         udah termasuk ppn, ppn termasuk, sudah ppn",
    ),
    (
        Books(VatOnTop),
        "belum termasuk ppn, belum ppn, plus ppn, ditambah ppn, di luar ppn, diluar ppn, \
         tambah ppn, exclude ppn, tanpa ppn, belum kena ppn",
    ),
    (
        Books(Depreciation),
        "penyusutan, susut, depresiasi, penyusutan aset, beban penyusutan, catat penyusutan, \
         menyusutkan",
    ),
    (Books(FinancialYear), "tahun, tahun buku, tahun fiskal, tahun keuangan"),
    (Books(Accounting), "buku, pembukuan, periode, buku toko, pembukuan toko"),
    (Books(Entry), "jurnal, entri, entry, nomor jurnal, no jurnal, catatan nomor, jurnal nomor"),
    (
        Books(Why),
        "kenapa, mengapa, jelaskan, kok bisa, jelasin, dari mana, dari mana angka ini, \
         asalnya dari mana, rincikan, kok segitu, jelaskan angka ini, apa penyebabnya, \
         kenapa begitu, kenapa segitu, dari mana asalnya, jelaskan dong, uraikan, kok begitu",
    ),
    (
        Books(Undo),
        "urungkan, batalkan yang tadi, batalkan barusan, batalin yang tadi, batalkan itu, \
         batalkan yang barusan, urungkan yang tadi, kembalikan seperti semula, salah catat, \
         salah input, batalkan terakhir, undo, balikin lagi, batalkan yang terakhir, \
         batalin barusan, urungin",
    ),
];
