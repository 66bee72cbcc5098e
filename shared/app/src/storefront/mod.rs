//! The web shop: every page and form below `/s/{shop}/`, links to documents below `/d/`, to what was
//! bought as a file below `/g/`, to where a file is put below `/u/`, the question how it was below
//! `/f/`, and whether a document is genuine, below `/verify`. Pages work without JavaScript; forms
//! answer with a redirect, so that a reload repeats nothing. Prices and totals are the server's.

mod answer;
mod booking;
mod calendar;
mod cart;
mod catalogue;
mod checkout;
mod claim;
mod document;
mod download;
mod gzip;
mod lookup;
mod order;
mod order_form;
mod refusal_note;
mod request;
mod survey;
mod upload;
mod verify;
mod visit;

pub use answer::Site;
pub use visit::cart_id;

use answer::Problem;
use bytes::Bytes;
use domain::ids::{OrderNumber, Slug};
use http::{Method, Request, Response};
use ports::clock::Clock;
use ports::files::Files;
use ports::files::staging::Staging;
use ports::inspect::Inspect;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use request::Asked;
use views::pages::asset;
use visit::Visit;

/// The ports of the web shop, side by side.
struct Ports<'a, T, Q, F, S, C> {
    table: &'a T,
    queue: &'a Q,
    files: &'a F,
    secrets: &'a S,
    clock: &'a C,
}

/// Answers one HTTP request.
#[expect(clippy::too_many_arguments, reason = "ports are passed one by one")]
pub async fn handle(
    site: &Site,
    table: &impl Table,
    queue: &impl Queue,
    files: &(impl Files + Staging),
    secrets: &impl Secrets,
    inspector: &impl Inspect,
    clock: &impl Clock,
    request: Request<Bytes>,
) -> Response<Bytes> {
    let ports = Ports { table, queue, files, secrets, clock };
    let asked = Asked::new(request);
    let answered = match (&asked.method, asked.segments().as_slice()) {
        (&Method::GET, ["assets", ..]) => match asset::find(asked.path()) {
            Some(file) => Ok(answer::asset(file)),
            None => Err(Problem::NotFound(None)),
        },
        (&Method::GET, ["d", token]) => document::follow(&ports, &asked, token).await,
        (&Method::GET, ["d", token, "booking.ics"]) => {
            document::calendar(&ports, &asked, token).await
        }
        (&Method::GET, ["f", token]) => survey::show(&ports, &asked, token).await,
        (&Method::POST, ["f", token]) => survey::answer(&ports, &asked, token).await,
        (&Method::GET, ["g", token]) => download::show(&ports, &asked, token).await,
        (&Method::POST, ["g", token]) => download::take(&ports, &asked, token).await,
        (&Method::GET, ["u", token]) => upload::show(&ports, site, &asked, token).await,
        (&Method::GET, ["u", token, form]) => upload::land(&ports, site, &asked, token, form).await,
        (&Method::GET, ["verify"]) => Ok(verify::ask(&asked)),
        (&Method::GET, ["verify", code]) => verify::show(table, &asked, code, clock.now()).await,
        (&Method::POST, ["verify", code]) => {
            verify::check(table, inspector, &asked, code, clock.now()).await
        }
        (_, ["verify"] | ["verify" | "d" | "f" | "g" | "u", _] | ["u", _, _]) => {
            Err(Problem::MethodNotAllowed)
        }
        (_, ["s", slug, rest @ ..]) => shop(&ports, site, &asked, slug, rest).await,
        _ => Err(Problem::NotFound(None)),
    };
    answer::finish(answered, site, &asked)
}

/// Everything below one shop. All routes in one match.
async fn shop<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    site: &Site,
    asked: &Asked,
    slug: &str,
    rest: &[&str],
) -> Result<Response<Bytes>, Problem> {
    let slug: Slug = slug.parse().map_err(|_| Problem::NotFound(None))?;
    let visit = Visit::open(ports.table, ports.clock, site, asked, &slug).await?;
    let read = asked.method == Method::GET;
    let write = asked.method == Method::POST;
    match rest {
        [] if read => Ok(answer::redirect(&visit.links().catalogue())),
        [""] if read => catalogue::listing(ports.table, &visit).await,
        ["p", id] if read => catalogue::product(ports.table, &visit, id).await,
        ["cart"] if read => cart::show(ports.table, &visit).await,
        ["cart", "add"] if write => cart::add(ports.table, &visit).await,
        ["cart", "change"] if write => cart::change(ports.table, &visit).await,
        ["cart", "remove"] if write => cart::remove(ports.table, &visit).await,
        ["checkout"] if read => checkout::show(ports.table, ports.clock, &visit).await,
        ["checkout"] if write => checkout::place(ports, &visit).await,
        ["order-form"] if read => Ok(order_form::show(ports.clock, &visit)),
        ["order-form"] if write => order_form::submit(ports, &visit).await,
        ["orders"] if read => Ok(lookup::show(&visit)),
        ["orders"] if write => lookup::find(ports.table, &visit).await,
        ["orders", number] if read => order::show(ports, &visit, order_number(number)?).await,
        ["orders", number, "place"] if write => {
            order::place(ports, &visit, order_number(number)?).await
        }
        ["orders", number, "documents", id] if read => {
            document::of_order(ports, &visit, order_number(number)?, id).await
        }
        ["book", id] if read => booking::choose(ports.table, ports.clock, &visit, id).await,
        ["book", id] if write => booking::hold(ports, &visit, id).await,
        ["bookings"] if read => Ok(booking::lookup(&visit)),
        ["bookings"] if write => booking::find(ports, &visit).await,
        ["bookings", number] if read => booking::show(ports, &visit, booking_number(number)?).await,
        ["bookings", number, "cancel"] if write => {
            booking::cancel(ports, &visit, booking_number(number)?).await
        }
        ["bookings", number, "booking.ics"] if read => {
            booking::file(ports, &visit, booking_number(number)?).await
        }
        ["calendar", token] if read => calendar::show(ports, &visit, token).await,
        ["calendar", tag, file] if read => calendar::feed(ports, &visit, tag, file).await,
        ["orders", number, "claims"] if write => {
            claim::open(ports, &visit, order_number(number)?).await
        }
        ["orders", number, "claims", file] if read => {
            claim::picture(ports.table, ports.files, &visit, order_number(number)?, file).await
        }
        [
            "" | "book" | "bookings" | "calendar" | "cart" | "checkout" | "order-form" | "orders"
            | "p",
            ..,
        ] if !read && !write => Err(Problem::MethodNotAllowed),
        _ => Err(Problem::NotFound(Some(Box::new(visit.chrome())))),
    }
}

fn booking_number(text: &str) -> Result<u64, Problem> {
    text.parse().map_err(|_| Problem::NotFound(None))
}

fn order_number(text: &str) -> Result<OrderNumber, Problem> {
    text.parse().map(OrderNumber).map_err(|_| Problem::NotFound(None))
}
