//! What a sale asks of each service, and what that costs.

use crate::prices;
use kit::template;
use kit::whole_sale::WholeSale;
use std::collections::BTreeMap;

/// The functions behind the API; the others are called by their queues.
const BEHIND_THE_API: [&str; 2] = ["webhook-intake", "storefront"];

/// The work of one sale.
pub(crate) struct Work {
    write_units: f64,
    read_units: f64,
    /// Requests to the API.
    asked: f64,
    /// Requests to send to a queue.
    sends: f64,
    /// Messages taken from a queue: each is received alone, and deleted or left for later.
    taken: f64,
    invocations: BTreeMap<&'static str, f64>,
    gigabyte_seconds: f64,
}

impl Work {
    pub(crate) fn of(sale: &WholeSale) -> Self {
        let template = template::read("template.yaml");
        let invocations: BTreeMap<_, _> = sale
            .calls
            .iter()
            .map(|(function, calls)| (*function, count(calls.invocations)))
            .collect();
        let total = |behind: bool| -> f64 {
            let fits = |function: &str| BEHIND_THE_API.contains(&function) == behind;
            invocations.iter().filter(|(function, _)| fits(function)).map(|(_, calls)| calls).sum()
        };
        let gigabyte_seconds = invocations.iter().map(|(function, calls)| {
            let (_, resource) = template::function(&template, function).unwrap();
            let memory = resource["Properties"]["MemorySize"].as_f64().unwrap() / 1_024.0;
            let waiting = match *function {
                "notify" => count(sale.messages_out) * prices::WHATSAPP_MILLIS,
                _ => 0.0,
            };
            let warm = calls * prices::warm_millis(function);
            memory * (warm + waiting + prices::COLD_START_MILLIS) / 1_000.0
        });
        Self {
            write_units: count(sale.spent.write_units),
            read_units: count(sale.spent.half_read_units) / 2.0,
            asked: total(true),
            sends: sale.calls.values().map(|calls| count(calls.sends)).sum(),
            taken: total(false),
            gigabyte_seconds: gigabyte_seconds.sum(),
            invocations,
        }
    }

    /// What, how much of it, and its dollars.
    pub(crate) fn lines(&self) -> [(&'static str, String, f64); 7] {
        let Self { write_units, read_units, asked, sends, taken, gigabyte_seconds, .. } = self;
        let calls: f64 = self.invocations.values().sum();
        let each = self.invocations.iter().map(|(function, calls)| format!("{function} {calls}"));
        let each = each.collect::<Vec<_>>().join(", ");
        let queues = sends + 2.0 * taken;
        let logged = asked * prices::LOG_BYTES_OF_A_REQUEST + calls * prices::LOG_BYTES_OF_A_CALL;
        [
            (
                "table",
                format!("{write_units} units written, {read_units} read"),
                write_units * prices::WRITE_UNIT + read_units * prices::READ_UNIT,
            ),
            (
                "SQS requests",
                format!("{sends} to send, {taken} to receive, {taken} to delete or hide"),
                queues * prices::QUEUE_REQUEST,
            ),
            ("API requests", asked.to_string(), asked * prices::API_REQUEST),
            ("invocations", format!("{calls} ({each})"), calls * prices::INVOCATION),
            (
                "functions' time, assumed",
                format!("{gigabyte_seconds:.2} GB-s"),
                gigabyte_seconds * prices::GIGABYTE_SECOND,
            ),
            ("logs, assumed", format!("{:.0} kB", logged / 1_000.0), logged * prices::LOG_BYTE),
            (
                "traces at a twentieth",
                format!("{:.1}", asked * prices::TRACED_SHARE),
                asked * prices::TRACED_SHARE * prices::TRACE,
            ),
        ]
    }

    /// What the traces cost beyond that when each request is recorded, as X-Ray does below one
    /// request a second.
    pub(crate) fn every_trace(&self) -> f64 {
        self.asked * (1.0 - prices::TRACED_SHARE) * prices::TRACE
    }
}

fn count(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}
