//! Orders by web, as a customer places them.

use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use kit::stage::Stage;

/// WhatsApp's id of the shop's number.
pub(crate) const KILIMA: &str = "100000000000001";
const COOKIE: &str = "visitor=0000000000000000000000007";

/// An order of one thing; the number is that of the form, so that each is an order of its own.
pub(crate) async fn order(stage: &Stage, number: u32, sku: &str) {
    let add = format!("sku={sku}&quantity=1&back=");
    let checkout = format!("key=papers{number:05}&name=Sarah&phone=0700000100&note=");
    for (path, form) in [("cart/add", add), ("checkout", checkout)] {
        let request = Request::builder().method(Method::POST).uri(format!("/s/kilima/{path}"));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::COOKIE, COOKIE);
        let answer = stage.browse(request.body(Bytes::from(form)).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
    }
}
