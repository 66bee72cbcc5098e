//! Who comes first takes the place, on DynamoDB as well: 200 people at once over random calendars.

use super::made;
use kit::crowd::{drawn, shop_of};
use kit::stage::Stage;
use std::sync::Arc;

/// An emulator takes its time.
const CALENDARS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_win_as_there_are_places() {
    let (table, _emulator) = made::table().await;
    let stage = Stage::open().await;
    let slug = "kilima".parse().unwrap();
    let shop = app::store::shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let table = Arc::new(table);
    for (place, calendar) in drawn(CALENDARS).into_iter().enumerate() {
        calendar.stormed(&table, &shop_of(&shop, place)).await;
    }
}
