//! Toko Melati in Jakarta.

use super::{About, Demo, Good, Member, good, phone, supplier};
use domain::access::Role;
use domain::catalog::ProductKind::{Digital, Service, Stockable};
use domain::ids::PersonId;
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::shop::{HOLD_HOURS_DEFAULT, Policy, Shop};
use domain::time::Zone;

const OWNER: u128 = 0x0002_0001;

pub(super) fn demo() -> Demo {
    Demo {
        shop: shop(),
        members: vec![Member {
            id: PersonId::new(OWNER),
            name: "Dewi",
            phone: phone("+6281200000001"),
            role: Role::Owner,
        }],
        goods: goods(),
        suppliers: vec![supplier(0x0002_0101, "Grosir Sentosa")],
        accounts: vec![(PersonId::new(0x0002_0201), "Warung Bu Sri")],
    }
}

fn shop() -> Shop {
    Shop {
        id: "M1MARKT002".parse().expect("ten Crockford characters"),
        slug: "melati".parse().expect("a slug"),
        name: "Toko Melati".to_owned(),
        tagline: "Kebutuhan harian keluarga – daily needs in Jakarta.".to_owned(),
        currency: Currency::Idr,
        zone: Zone::try_from("Asia/Jakarta".to_owned()).expect("an IANA zone"),
        country_code: "62".to_owned(),
        languages: vec![Language::Id, Language::En],
        phone: phone("+6281200000000"),
        phone_number_id: "100000000000002".to_owned(),
        owners: vec![PersonId::new(OWNER)],
        policy: Policy {
            hold_hours: HOLD_HOURS_DEFAULT,
            confirm_above: Money::new(500_000_000, Currency::Idr),
            payment_methods: vec![
                "QRIS or GoPay to 0812 0000 0000 (Toko Melati)".to_owned(),
                "BCA transfer, account 1234567890".to_owned(),
                "Cash on delivery (COD)".to_owned(),
            ],
        },
        has_subscriptions: false,
    }
}

#[expect(clippy::too_many_lines, reason = "a list of goods, a few lines each")]
fn goods() -> Vec<Good> {
    let about = |number: u128, name, category, kind, description, aliases| About {
        number: 0x0002_1000 + number,
        name,
        category,
        kind,
        description,
        aliases,
    };
    let list: [(About, &[super::Row]); 14] = [
        (
            about(1, "Beras", "Sembako", Stockable, "Beras pulen – fragrant rice.", &["rice"]),
            &[
                ("BERAS-5KG", "5 kg", 72_000, 63_000, 5, 30),
                ("BERAS-10KG", "10 kg", 140_000, 124_000, 3, 15),
            ],
        ),
        (
            about(
                2,
                "Gula pasir 1 kg",
                "Sembako",
                Stockable,
                "Gula pasir putih – white sugar.",
                &["gula", "sugar"],
            ),
            &[("GULA-1KG", "", 17_500, 15_200, 10, 60)],
        ),
        (
            about(
                3,
                "Minyak goreng 1 L",
                "Sembako",
                Stockable,
                "Minyak kelapa sawit – cooking oil.",
                &["minyak", "oil", "cooking oil"],
            ),
            &[("MINYAK-1L", "", 19_000, 16_400, 10, 48)],
        ),
        (
            about(
                4,
                "Telur ayam 1 kg",
                "Sembako",
                Stockable,
                "Telur segar, sekitar 16 butir – about 16 fresh eggs.",
                &["telur", "eggs", "egg"],
            ),
            &[("TELUR-1KG", "", 29_000, 25_500, 6, 24)],
        ),
        (
            about(
                5,
                "Mie instan goreng",
                "Sembako",
                Stockable,
                "Mie goreng, satu bungkus – instant noodles.",
                &["mie", "noodles", "indomie"],
            ),
            &[("MIE-GORENG", "", 3_500, 2_800, 20, 200)],
        ),
        (
            about(
                6,
                "Kecap manis 275 ml",
                "Sembako",
                Stockable,
                "Kecap manis botol – sweet soy sauce.",
                &["kecap", "soy sauce"],
            ),
            &[("KECAP-275ML", "", 12_500, 10_200, 6, 30)],
        ),
        (
            about(
                7,
                "Kopi bubuk 200 g",
                "Minuman",
                Stockable,
                "Kopi robusta Lampung – ground coffee.",
                &["kopi", "coffee"],
            ),
            &[("KOPI-200G", "", 24_000, 18_500, 5, 25)],
        ),
        (
            about(
                8,
                "Teh celup isi 25",
                "Minuman",
                Stockable,
                "Teh melati celup – 25 jasmine tea bags.",
                &["teh", "tea"],
            ),
            &[("TEH-25", "", 8_500, 6_600, 8, 40)],
        ),
        (
            about(
                9,
                "Susu UHT 1 L",
                "Minuman",
                Stockable,
                "Susu full cream – whole milk.",
                &["susu", "milk"],
            ),
            &[("SUSU-1L", "", 18_500, 15_900, 8, 36)],
        ),
        (
            about(
                10,
                "Sabun mandi",
                "Rumah tangga",
                Stockable,
                "Sabun batang 85 g – bath soap.",
                &["sabun", "soap"],
            ),
            &[
                ("SABUN-PUTIH", "putih", 4_000, 2_900, 12, 60),
                ("SABUN-HIJAU", "hijau", 4_000, 2_900, 12, 60),
            ],
        ),
        (
            about(
                11,
                "Deterjen 800 g",
                "Rumah tangga",
                Stockable,
                "Deterjen bubuk – washing powder.",
                &["deterjen", "detergent"],
            ),
            &[("DETERJEN-800G", "", 22_000, 18_000, 6, 30)],
        ),
        (
            about(
                12,
                "Tisu isi 250",
                "Rumah tangga",
                Stockable,
                "Tisu wajah dua lapis – facial tissue.",
                &["tisu", "tissue"],
            ),
            &[("TISU-250", "", 11_000, 8_700, 8, 40)],
        ),
        (
            about(
                13,
                "Resep Nusantara (PDF)",
                "Digital",
                Digital,
                "Lima puluh resep dari Aceh sampai Papua – fifty recipes as a file.",
                &["resep", "recipes"],
            ),
            &[("RESEP-PDF", "", 35_000, 0, 0, 0)],
        ),
        (
            about(
                14,
                "Servis AC",
                "Layanan",
                Service { duration_minutes: 60 },
                "Cuci dan cek AC di rumah Anda – air-conditioner service at home.",
                &["servis", "ac service"],
            ),
            &[("SERVIS-AC", "", 90_000, 0, 0, 0)],
        ),
    ];
    list.iter().map(|(about, rows)| good(about, Currency::Idr, rows)).collect()
}
