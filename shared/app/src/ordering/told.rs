//! What is told of a decision: to people, other programs, the books and calendars.

use super::Occasion;
use super::happened::Happened;
use domain::catalog::Catalog;
use domain::digital::Handout;
use domain::ids::PersonId;
use domain::ledger::voucher::Voucher;
use domain::message::{
    Bubble, CalendarMessage, CalendarTask, CommandMessage, EventMessage, HandoutMessage, Message,
    Notice, Outgoing, VoucherMessage,
};
use domain::order::Order;
use domain::shop::Shop;
use domain::stock::StockChange;
use domain::webhook::event::Event;
use views::chat::{media, stock};

/// Messages that wait for their ids, and what they tell of.
#[derive(Debug, Default)]
pub struct Told {
    pub(super) people: Vec<(PersonId, Bubble, Option<Notice>)>,
    pub(super) events: Vec<Event>,
    pub(super) vouchers: Vec<Voucher>,
    pub(super) tasks: Vec<CalendarTask>,
    pub(super) handouts: Vec<Handout>,
    pub(super) commands: Vec<CommandMessage>,
    pub(super) happened: Option<Happened>,
}

impl Told {
    /// Nothing to tell.
    pub fn nobody() -> Self {
        Self::default()
    }

    /// Tells one person, within their window only: the answer to what they have just said.
    pub fn answer(mut self, person: PersonId, bubble: Bubble) -> Self {
        self.people.push((person, bubble, None));
        self
    }

    /// Answers a command. Nobody has just said what the clock asks, so that goes out by template when
    /// the reader's window is closed.
    pub fn reply(mut self, message: &CommandMessage, shop: &Shop, bubble: Bubble) -> Self {
        let notice = message.by_clock.then(|| notice("whatsapp_owner", shop, Vec::new()));
        self.people.push((message.person, bubble, notice));
        self
    }

    /// Tells a customer of their order, by template when their window is closed.
    pub fn customer(mut self, order: &Order, shop: &Shop, bubble: Bubble) -> Self {
        let notice = notice("whatsapp_order", shop, vec![shop.name.clone()]);
        self.people.push((order.customer.person, bubble, Some(notice)));
        self
    }

    /// Tells a customer of something that is no order, by template when their window is closed.
    pub fn anyone(mut self, person: PersonId, shop: &Shop, bubble: Bubble) -> Self {
        let notice = notice("whatsapp_order", shop, vec![shop.name.clone()]);
        self.people.push((person, bubble, Some(notice)));
        self
    }

    /// Tells every owner, by template when their window is closed.
    pub fn owners(mut self, shop: &Shop, bubble: &Bubble) -> Self {
        for owner in &shop.owners {
            let notice = notice("whatsapp_owner", shop, Vec::new());
            self.people.push((*owner, bubble.clone(), Some(notice)));
        }
        self
    }

    /// Enters something in the books.
    pub fn books(mut self, voucher: Voucher) -> Self {
        self.vouchers.push(voucher);
        self
    }

    /// Asks something of other programs' calendars.
    pub fn calendar(mut self, task: CalendarTask) -> Self {
        self.tasks.push(task);
        self
    }

    /// Has digital goods handed out.
    pub fn hand_out(mut self, of: Handout) -> Self {
        self.handouts.push(of);
        self
    }

    /// Has another agent carry a command out for whoever asked.
    pub fn command(mut self, message: CommandMessage) -> Self {
        self.commands.push(message);
        self
    }

    /// Warns the owners of units that run low by these changes.
    pub fn running_low(self, shop: &Shop, changes: &[StockChange], catalog: &Catalog) -> Self {
        match stock::running_low(shop.language(), changes, catalog) {
            Some(warning) => self.owners(shop, &warning),
            None => self,
        }
    }

    /// With what others are told.
    pub fn and(mut self, other: Self) -> Self {
        self.people.extend(other.people);
        self.events.extend(other.events);
        self.vouchers.extend(other.vouchers);
        self.tasks.extend(other.tasks);
        self.handouts.extend(other.handouts);
        self.commands.extend(other.commands);
        self.happened = self.happened.or(other.happened);
        self
    }

    /// The same, without a word to anybody.
    pub fn unsaid(mut self) -> Self {
        self.people.clear();
        self
    }

    /// Remembers what it tells of.
    pub fn because(mut self, happened: Happened) -> Self {
        self.happened = Some(happened);
        self
    }

    /// What it tells of, to be announced once it is written.
    pub fn happened(&self) -> Option<Happened> {
        self.happened
    }

    /// Numbers the messages: each is an effect of the cause. Events have their own ids. The answer
    /// to a voice note begins with what was heard.
    pub fn into_effects(self, occasion: &Occasion<'_>) -> Vec<Message> {
        let shop = &occasion.shop.id;
        let mut people = self.people;
        if let Some(heard) = occasion.heard
            && let Some((_, answer, _)) =
                people.iter_mut().find(|(to, ..)| Some(*to) == occasion.person)
        {
            answer.text = media::heard(occasion.language, heard, &answer.text);
        }
        let told = people.len();
        let people = people.into_iter().enumerate().map(|(index, (to, bubble, notice))| {
            Message::Outgoing(Outgoing {
                id: occasion.cause.effect(index),
                shop: shop.clone(),
                to,
                bubble,
                document: None,
                notice,
                at: occasion.now,
            })
        });
        let events = self.events.into_iter();
        let events = events.map(|event| Message::Event(EventMessage { shop: shop.clone(), event }));
        let vouchers = self.vouchers.into_iter();
        let vouchers = vouchers
            .map(|voucher| Message::Voucher(VoucherMessage { shop: shop.clone(), voucher }));
        let asked = told + self.handouts.len();
        let handouts = self.handouts.into_iter().enumerate().map(|(index, of)| {
            let cause = occasion.cause.effect(told + index);
            let at = occasion.now;
            Message::Handout(HandoutMessage { cause, shop: shop.clone(), of, at })
        });
        let commands = self.commands.into_iter().enumerate().map(|(index, message)| {
            let cause = occasion.cause.effect(asked + index);
            Message::Command(CommandMessage { cause, ..message })
        });
        let tasks = self.tasks.into_iter().map(|task| {
            let cause = occasion.cause.clone();
            Message::Calendar(CalendarMessage { cause, shop: shop.clone(), task })
        });
        let others = events.chain(vouchers).chain(handouts).chain(commands).chain(tasks);
        people.chain(others).collect()
    }
}

fn notice(template: &str, shop: &Shop, lead: Vec<String>) -> Notice {
    let language = shop.language().code().to_owned();
    Notice { template: template.to_owned(), language, lead }
}
