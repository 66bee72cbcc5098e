//! Reservations under random interleavings: whoever plans on what is no longer so loses the race
//! and nothing else happens.

use app::ordering::{self, Occasion, Plan, Stop, tell};
use app::store::once::{self, Done, Landed};
use app::store::person::{self, Person};
use app::store::{StoreError, Versioned, catalog, order, shop};
use domain::access::Role;
use domain::cart::Cart;
use domain::catalog::{Catalog, Measure};
use domain::ids::{CauseId, OrderNumber, PaymentId, PersonId, Sku};
use domain::ledger::voucher::Voucher;
use domain::message::Message;
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::recognition::{RECOGNISE_AT, RecogniseAt};
use domain::order::state::{OrderState, STATES};
use domain::order::{CashAccount, Customer, Order, Origin, Payment};
use domain::shop::Shop;
use kit::invariants;
use kit::stage::Stage;
use ports::clock::Clock;
use ports::table::Table;
use proptest::prelude::*;

/// One thing somebody does.
#[derive(Debug, Clone)]
enum Deed {
    Order { charger: u32, rice: u32 },
    Pay { order: usize, minor: i64 },
    Move { order: usize, to: OrderState, role: Role },
    Expire { order: usize },
    Wait { minutes: i64 },
}

fn deed() -> impl Strategy<Value = Deed> {
    let role = prop_oneof![Just(Role::Customer), Just(Role::Staff), Just(Role::Owner)];
    prop_oneof![
        3 => (0..6_u32, 0..5_u32).prop_map(|(charger, rice)| Deed::Order { charger, rice }),
        3 => (0..6_usize, prop_oneof![Just(1_000_i64), Just(1_000_000)])
            .prop_map(|(order, minor)| Deed::Pay { order, minor }),
        4 => (0..6_usize, prop::sample::select(STATES.to_vec()), role)
            .prop_map(|(order, to, role)| Deed::Move { order, to, role }),
        1 => (0..6_usize).prop_map(|order| Deed::Expire { order }),
        1 => (1..2_000_i64).prop_map(|minutes| Deed::Wait { minutes }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two deeds are planned on the same state and committed one after the other.
    #[test]
    fn nothing_is_promised_twice(
        pairs in prop::collection::vec((deed(), deed()), 1..25),
        policy in prop::sample::select(RECOGNISE_AT.to_vec()),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let stage = Stage::open().await;
            let play = Play::new(&stage, policy).await;
            for (index, (first, second)) in pairs.into_iter().enumerate() {
                let plans = [
                    play.plan(index * 2, &first).await,
                    play.plan(index * 2 + 1, &second).await,
                ];
                for (offset, plan) in plans.into_iter().enumerate() {
                    if let Some(plan) = plan {
                        play.commit(index * 2 + offset, plan).await;
                    }
                    let broken = invariants::broken(&stage.table, &play.shop.id).await;
                    assert!(broken.is_empty(), "{broken:?}");
                }
            }
        });
    }
}

struct Play<'a> {
    stage: &'a Stage,
    shop: Shop,
}

impl<'a> Play<'a> {
    async fn new(stage: &'a Stage, policy: RecogniseAt) -> Self {
        let slug = "kilima".parse().unwrap();
        let mut shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
        shop.policy.recognise_at = policy;
        let buyer = Person {
            id: PersonId::new(7),
            name: "Sarah".to_owned(),
            ..Person::nobody(PersonId::new(7))
        };
        stage.table.commit(&[person::add(&shop.id, &buyer).unwrap()]).await.unwrap();
        Self { stage, shop }
    }

    async fn plan(&self, index: usize, deed: &Deed) -> Option<Plan> {
        let (role, order, ask) = match deed {
            Deed::Order { charger, rice } => return self.plan_order(index, *charger, *rice).await,
            Deed::Wait { minutes } => {
                self.stage.pass_minutes(*minutes);
                return None;
            }
            Deed::Pay { order, minor } => {
                let payment = self.payment(index, *minor);
                (Some(Role::Owner), order, OrderAsk::Pay { payment, more_than_due: false })
            }
            Deed::Move { order, to, role } => {
                (Some(*role), order, OrderAsk::Move { to: *to, reason: None })
            }
            Deed::Expire { order } => (None, order, OrderAsk::Expire),
        };
        let before = self.chosen(*order).await?;
        let cause = cause(index);
        let occasion = self.occasion(&cause, role);
        let (table, clock) = (&self.stage.table, &self.stage.clock);
        decided(ordering::plan(table, clock, &occasion, &before, &ask).await)
    }

    async fn plan_order(&self, index: usize, charger: u32, rice: u32) -> Option<Plan> {
        let (table, clock) = (&self.stage.table, &self.stage.clock);
        let catalog = catalog::load_catalog(table, &self.shop.id).await.unwrap();
        let unit = |text: &str| text.parse::<Sku>().unwrap();
        let cart = Cart::default().add(&unit("CHARGER-USBC"), charger, Measure::Piece).unwrap();
        let cart = cart.add(&unit("RICE-25KG"), rice, Measure::Piece).unwrap();
        let priced = cart.priced(&catalog).unwrap();
        let cause = cause(index);
        let occasion = self.occasion(&cause, Some(Role::Customer));
        let person = PersonId::new(7);
        let customer = Customer {
            person,
            name: "Sarah".to_owned(),
            phone_tail: "0100".to_owned(),
            language: None,
        };
        let draft = ordering::draft(&occasion, clock, customer, Origin::Web, &priced, "");
        decided(ordering::plan_new(table, clock, &occasion, draft.ok()?).await)
    }

    async fn commit(&self, index: usize, plan: Plan) -> Landed {
        let cause = cause(index);
        let done = Done::new(&self.shop.id, &cause, &index, Vec::new());
        let record = done.write(self.stage.clock.now(), true).unwrap();
        let vouchers = self.vouchers(&cause, &plan);
        let landed = once::commit(&self.stage.table, record, plan.writes).await.unwrap();
        if landed == Landed::Now {
            let Stage { table, clock, .. } = self.stage;
            let posted = app::ledger_post::post(table, clock, &self.shop.id, &vouchers).await;
            assert_eq!(posted, Ok(()));
        }
        landed
    }

    /// What a plan enters in the books.
    fn vouchers(&self, cause: &CauseId, plan: &Plan) -> Vec<Voucher> {
        let told = tell::of_plan(
            &self.occasion(cause, None),
            plan,
            &OrderAsk::Expire,
            &Catalog::default(),
        );
        let effects = told.unwrap().into_effects(&self.occasion(cause, None));
        effects.into_iter().filter_map(Message::into_voucher).collect()
    }

    async fn chosen(&self, index: usize) -> Option<Versioned<Order>> {
        let number = OrderNumber(1001 + u64::try_from(index).unwrap());
        order::load_order(&self.stage.table, &self.shop.id, number).await.unwrap()
    }

    fn payment(&self, index: usize, minor: i64) -> Payment {
        Payment {
            id: PaymentId::new(u128::try_from(index).unwrap()),
            amount: Money::new(minor, self.shop.currency),
            account: CashAccount::Cash,
            reference: None,
            recorded_by: PersonId::new(1),
            at: self.stage.clock.now(),
            cause: cause(index),
            takes_back: None,
        }
    }

    fn occasion<'b>(&'b self, cause: &'b CauseId, role: Option<Role>) -> Occasion<'b> {
        let person = role.map(|_| PersonId::new(7));
        let (shop, now) = (&self.shop, self.stage.clock.now());
        Occasion {
            shop,
            cause,
            person,
            role,
            language: shop.language(),
            page: None,
            heard: None,
            now,
        }
    }
}

fn cause(index: usize) -> CauseId {
    format!("play:{index}").parse().unwrap()
}

fn decided(plan: Result<Plan, Stop>) -> Option<Plan> {
    match plan {
        Ok(plan) => Some(plan),
        // What has run out is tidied up by whoever comes next, and nothing is decided on it before.
        Err(Stop::Refused(_) | Stop::Failed(StoreError::RunOut(_))) => None,
        Err(Stop::Failed(error)) => panic!("{error}"),
    }
}
