//! AWS's list prices in us-east-1 on 2026-11-21, on demand, in dollars; and what can't be counted
//! in memory, as assumptions. Absent: free tiers and volume discounts.

const MILLION: f64 = 1_000_000.0;

/// Of a write unit of the table.
pub(crate) const WRITE_UNIT: f64 = 0.625 / MILLION;
/// Of a read unit of the table.
pub(crate) const READ_UNIT: f64 = 0.125 / MILLION;
/// Of a request to a FIFO queue, up to 64 KB.
pub(crate) const QUEUE_REQUEST: f64 = 0.50 / MILLION;
/// Of a request to an HTTP API, up to 512 KB.
pub(crate) const API_REQUEST: f64 = 1.00 / MILLION;
/// Of a call of a function.
pub(crate) const INVOCATION: f64 = 0.20 / MILLION;
/// Of a function's time, arm64, for each GB and second.
pub(crate) const GIGABYTE_SECOND: f64 = 0.000_013_333_4;
/// Of a byte taken by `CloudWatch` Logs.
pub(crate) const LOG_BYTE: f64 = 0.50 / 1_000_000_000.0;
/// Of a recorded trace.
pub(crate) const TRACE: f64 = 5.00 / MILLION;

/// X-Ray records so much of what passes one request a second.
pub(crate) const TRACED_SHARE: f64 = 0.05;
/// A line of the API's access log, and what a function logs in a call, in bytes, with room.
pub(crate) const LOG_BYTES_OF_A_REQUEST: f64 = 500.0;
/// Of what a function logs in a call.
pub(crate) const LOG_BYTES_OF_A_CALL: f64 = 500.0;
/// A shop sells seldom: each function starts cold once in each sale. A start is billed; at the
/// share of a core that 256 MB bring it takes several times what a whole core needs.
pub(crate) const COLD_START_MILLIS: f64 = 300.0;
/// What WhatsApp takes to accept a message, which `notify` waits for.
pub(crate) const WHATSAPP_MILLIS: f64 = 400.0;

/// How long a call of a warm function is billed: its requests one after the other, at 5 ms for
/// something read, 15 ms for a commit and 15 ms for a message sent, and its own work.
pub(crate) fn warm_millis(function: &str) -> f64 {
    match function {
        "webhook-intake" => 20.0,
        "command-parse" => 60.0,
        "order-transition" => 90.0,
        "stock-move" | "ledger-post" => 60.0,
        "storefront" => 50.0,
        "notify" => 30.0,
        "webhook-deliver" => 100.0,
        other => panic!("nobody has said how long {other} takes"),
    }
}
