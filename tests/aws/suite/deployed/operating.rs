//! What an operator does to a deployed Mercury, with the program that they have for it.

use app::store::{keys, shop};
use cloud::deployment::Deployment;
use domain::ids::ShopId;
use ports::table::{Table, Write};
use serde_json::Value;

/// Another shop: the demo's file under another id, name and number.
fn another_shop() -> String {
    include_str!("../../../../shops/kilima.json")
        .replace("K1MARKT001", "K1MARKT009")
        .replace("\"kilima\"", "\"hilltop\"")
        .replace("100000000000001", "100000000000009")
}

#[tokio::test]
async fn a_shop_is_opened_verified_exported_and_restored() {
    let cloud = Deployment::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, export) = (path("shop.json"), path("shop.jsonl"));
    std::fs::write(&file, another_shop()).unwrap();

    assert_eq!(cloud.operate(&["verify", "hilltop"]).await.0, Some(3), "it is not open yet");
    assert_eq!(cloud.operate(&["open-shop", &file]).await.0, Some(0));
    assert_eq!(cloud.operate(&["open-shop", &file]).await.0, Some(0), "again changes nothing");
    std::fs::write(&file, another_shop().replace("Kilima Market", "Hilltop")).unwrap();
    assert_eq!(cloud.operate(&["open-shop", &file]).await.0, Some(3), "it says something else");
    let page = cloud.request(reqwest::Method::GET, "/s/hilltop/").send().await.unwrap();
    assert_eq!(page.status(), 200);

    let (code, said) = cloud.operate(&["verify", "hilltop"]).await;
    assert_eq!(
        (
            code,
            said.contains("2 people, 1 entry in the books, 0 audit rows in 0 blocks: all is well")
        ),
        (Some(0), true)
    );

    let (code, manifest) = cloud.operate(&["--json", "export", "hilltop", "--out", &export]).await;
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!((code, &manifest["shop"]), (Some(0), &Value::from("K1MARKT009")));
    let lines = std::fs::read_to_string(&export).unwrap().lines().count();
    assert_eq!(Some(lines - 1), manifest["items"].as_u64().and_then(|n| usize::try_from(n).ok()));
    assert_eq!(cloud.operate(&["import", &export]).await.0, Some(0), "all of it is there");

    let id: ShopId = "K1MARKT009".parse().unwrap();
    let shop = shop::load_shop(&cloud.table, &id).await.unwrap().unwrap();
    let owner = keys::person(&id, shop.owners[0]);
    let removal = Write::Delete { key: owner, conditions: Vec::new() };
    cloud.table.commit(&[removal]).await.unwrap();
    let (code, said) = cloud.operate(&["verify", "hilltop"]).await;
    assert_eq!((code, said.matches("BROKEN").count()), (Some(1), 1), "{said}");
    let (code, said) = cloud.operate(&["--json", "restore-drill", "hilltop", "kilima"]).await;
    let reports: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(code, Some(1), "the restored table has what is broken, too");
    assert_eq!(reports["kilima"]["findings"], Value::Array(Vec::new()));
    assert_eq!(cloud.operate(&["import", &export]).await.0, Some(0), "it brings the owner back");
    assert_eq!(cloud.operate(&["restore-drill", "hilltop"]).await.0, Some(0));
}
