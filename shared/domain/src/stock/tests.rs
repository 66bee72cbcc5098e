//! Twenty thousand random events against an exact model: nothing rounds twice, nothing is lost,
//! nothing falls below zero.

use super::*;
use crate::catalog::{Measure, Variant};
use crate::command::StockChangeAsk;
use crate::money::{Currency, Money};
use crate::refusal::Refusal;
use std::collections::BTreeMap;

const EVENTS: u32 = 20_000;
const SKUS: [&str; 3] = ["SUGAR", "SOAP", "RICE"];
const OUTLETS: [Option<&str>; 3] = [None, Some("store"), Some("market")];

/// Numbers that look random and are the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        i64::try_from((self.0 >> 33) % bound.unsigned_abs()).unwrap()
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Held,
    Kept,
    Left { cost: i64 },
    Over,
}

struct Promise {
    number: OrderNumber,
    sku: Sku,
    quantity: u32,
    stage: Stage,
}

type Place = (Sku, Option<OutletId>);

struct Model {
    stock: BTreeMap<Place, Shelf>,
    movements: Vec<Movement>,
    promises: Vec<Promise>,
    now: Timestamp,
    /// What account 1310 says, posted event by event.
    inventory: i64,
    warned: u32,
    refused: u32,
}

impl Model {
    fn new() -> Self {
        let mut stock = BTreeMap::new();
        for sku in SKUS.map(|sku| sku.parse::<Sku>().unwrap()) {
            for outlet in OUTLETS.map(|outlet| outlet.map(|id| id.parse::<OutletId>().unwrap())) {
                let mut goods = Shelf::empty_at(&sku, outlet.as_ref());
                goods.level.low_at = 10;
                stock.insert((sku.clone(), outlet), goods);
            }
        }
        Self {
            stock,
            movements: Vec::new(),
            promises: Vec::new(),
            now: Timestamp::from_millis(0),
            inventory: 0,
            warned: 0,
            refused: 0,
        }
    }

    fn selling(&self) -> BTreeMap<Sku, Shelf> {
        let selling = self.stock.iter().filter(|((_, outlet), _)| outlet.is_none());
        selling.map(|((sku, _), shelf)| (sku.clone(), shelf.clone())).collect()
    }

    fn play(&mut self, dice: &mut Dice) {
        self.now = self.now.plus_minutes(dice.below(90));
        let sku: Sku = SKUS[usize::try_from(dice.below(3)).unwrap()].parse().unwrap();
        let outlet = |dice: &mut Dice| {
            OUTLETS[usize::try_from(dice.below(3)).unwrap()].map(|id| id.parse().unwrap())
        };
        let played = match dice.below(10) {
            0 => self.purchase(dice),
            1 | 2 => self.order(&sku, u32::try_from(dice.below(15) + 1).unwrap()),
            3..=5 => self.go_on(usize::try_from(dice.below(40)).unwrap()),
            6 => {
                self.come_back(usize::try_from(dice.below(40)).unwrap());
                Ok(())
            }
            7 => {
                let place = (sku, outlet(dice));
                let asked = dice.below(30) - 15;
                let ask = if asked % 2 == 0 {
                    StockChangeAsk::By(asked)
                } else {
                    StockChangeAsk::To(asked)
                };
                self.correct(&place, ask)
            }
            _ => {
                let (from, to) = (outlet(dice), outlet(dice));
                self.transfer(&sku, from, to, dice.below(9))
            }
        };
        self.refused += u32::from(played.is_err());
    }

    fn purchase(&mut self, dice: &mut Dice) -> Result<(), Refusal> {
        let lines: Vec<Incoming> = (0..=dice.below(4))
            .map(|_| Incoming {
                sku: SKUS[usize::try_from(dice.below(3)).unwrap()].parse().unwrap(),
                quantity: dice.below(12),
                cost_minor: dice.below(100_000),
            })
            .collect();
        let receipt = receive(&lines, dice.below(999), None, &self.selling(), self.now)?;
        self.inventory += receipt.goods_minor + receipt.freight_minor;
        self.apply(&receipt.changes);
        Ok(())
    }

    fn order(&mut self, sku: &Sku, quantity: u32) -> Result<(), Refusal> {
        let number = OrderNumber(u64::try_from(self.promises.len()).unwrap());
        let until = self.now.plus_hours(24);
        let goods = &self.stock[&(sku.clone(), None)];
        let change = goods.hold(number, quantity, until, self.now)?;
        self.apply(&[change]);
        self.promises.push(Promise { number, sku: sku.clone(), quantity, stage: Stage::Held });
        Ok(())
    }

    /// Takes one of the newest orders a step further: paid, dispatched.
    fn go_on(&mut self, back: usize) -> Result<(), Refusal> {
        let Some(index) = self.promises.len().checked_sub(back + 1) else { return Ok(()) };
        let Promise { number, sku, quantity, stage } = &self.promises[index];
        let goods = &self.stock[&(sku.clone(), None)];
        let (change, next) = match stage {
            Stage::Held => (goods.keep(*number, *quantity, self.now)?, Stage::Kept),
            Stage::Kept => {
                let change = goods.issue(*number, *quantity, self.now);
                let (cost, level) = (-change.value_minor, &goods.level);
                exact_half_up(cost, level.value_minor, i64::from(*quantity), level.on_hand);
                self.inventory -= cost;
                (change, Stage::Left { cost })
            }
            Stage::Left { .. } | Stage::Over => return Ok(()),
        };
        self.promises[index].stage = next;
        self.apply(&[change]);
        Ok(())
    }

    /// Calls an order off: its pieces are freed, or come back at the cost they left with.
    fn come_back(&mut self, back: usize) {
        let Some(index) = self.promises.len().checked_sub(back + 1) else { return };
        let Promise { number, sku, quantity, stage } = &self.promises[index];
        let goods = &self.stock[&(sku.clone(), None)];
        let change = match stage {
            Stage::Held => goods.release_hold(*number),
            Stage::Kept => Some(goods.release_kept(*quantity)),
            Stage::Left { cost } => {
                self.inventory += cost;
                Some(goods.restock(*number, *quantity, *cost, self.now))
            }
            Stage::Over => None,
        };
        self.promises[index].stage = Stage::Over;
        self.apply(change.as_slice());
    }

    fn correct(&mut self, place: &Place, asked: StockChangeAsk) -> Result<(), Refusal> {
        let cost = Money::new(700, Currency::Ugx);
        let variant = Variant {
            sku: place.0.clone(),
            label: String::new(),
            price: cost,
            cost,
            low_stock_at: 10,
            measure: Measure::Piece,
        };
        let goods = &self.stock[place];
        let change = correct(goods, asked, "counted", &variant, self.now)?;
        let level = &goods.level;
        if level.on_hand > 0 {
            let (value, quantity) = (change.value_minor.abs(), change.on_hand.abs());
            exact_half_up(value, level.value_minor, quantity, level.on_hand);
        }
        self.inventory += change.value_minor;
        self.apply(&[change]);
        Ok(())
    }

    fn transfer(
        &mut self,
        sku: &Sku,
        from: Option<OutletId>,
        to: Option<OutletId>,
        quantity: i64,
    ) -> Result<(), Refusal> {
        let from = &self.stock[&(sku.clone(), from)];
        let to = &self.stock[&(sku.clone(), to)];
        let Transfer { out, into } = transfer(from, to, quantity, self.now)?;
        exact_half_up(into.value_minor, from.level.value_minor, quantity, from.level.on_hand);
        self.apply(&[out, into]);
        Ok(())
    }

    fn apply(&mut self, changes: &[StockChange]) {
        for change in changes {
            let place = (change.sku.clone(), change.outlet.clone());
            let goods = self.stock.get_mut(&place).unwrap();
            assert_eq!(change.is_first, goods.is_new && change.on_hand != 0);
            goods.is_new &= change.on_hand == 0;
            let level = &mut goods.level;
            let before = level.available;
            level.on_hand += change.on_hand;
            level.reserved += change.reserved;
            level.available += change.available;
            level.value_minor += change.value_minor;
            match change.warning {
                Warning::Keep => {}
                Warning::NotDue { above } => assert!(level.available > above),
                Warning::Give { available } => {
                    assert_eq!(available, before);
                    assert!(!level.is_warned && level.available <= level.low_at);
                    level.is_warned = true;
                    self.warned += 1;
                }
                Warning::Lift => level.is_warned = false,
            }
            let ended = |hold: &Hold| {
                change.taken_over.contains(hold) || change.hold == HoldChange::Drop(hold.clone())
            };
            for hold in goods.holds.extract_if(.., |hold| ended(hold)) {
                let index = usize::try_from(hold.order.0).unwrap();
                if change.taken_over.contains(&hold) {
                    self.promises[index].stage = Stage::Over;
                }
            }
            if let HoldChange::Put(hold) = &change.hold {
                goods.holds.push(hold.clone());
            }
            self.movements.extend(change.movement.clone());
        }
    }

    fn check(&self) {
        let mut value = 0;
        for Shelf { level, .. } in self.stock.values() {
            assert_eq!(level.available + level.reserved, level.on_hand);
            assert!(level.available >= 0 && level.reserved >= 0 && level.value_minor >= 0);
            assert!(level.on_hand > 0 || level.value_minor == 0, "no value outlives the stock");
            value += level.value_minor;
        }
        assert_eq!(value, self.inventory, "I6");
    }

    fn check_reserved(&self) {
        for ((sku, outlet), Shelf { level, holds, .. }) in &self.stock {
            let held: i64 = holds.iter().map(|hold| i64::from(hold.quantity)).sum();
            let kept = self.promises.iter().filter(|promise| promise.stage == Stage::Kept);
            let kept: i64 = kept
                .filter(|promise| promise.sku == *sku && outlet.is_none())
                .map(|promise| i64::from(promise.quantity))
                .sum();
            assert_eq!(level.reserved, held + kept);
        }
    }

    fn check_movements(&self) {
        for ((sku, outlet), goods) in &self.stock {
            let own = |movement: &&Movement| movement.sku == *sku && movement.outlet == *outlet;
            let own: Vec<&Movement> = self.movements.iter().filter(own).collect();
            let quantity: i64 = own.iter().map(|movement| movement.quantity).sum();
            let value: i64 = own.iter().map(|movement| movement.value_minor).sum();
            assert_eq!((quantity, value), (goods.level.on_hand, goods.level.value_minor));
        }
    }

    /// The ages against layers that are eaten up one by one, as the definition says.
    fn check_ages(&self) {
        for sku in SKUS.map(|sku| sku.parse::<Sku>().unwrap()) {
            let own = self.movements.iter().filter(|movement| movement.sku == sku);
            let own: Vec<&Movement> =
                own.filter(|movement| movement.kind != MovementKind::Transferred).collect();
            let mut layers: std::collections::VecDeque<Inflow> = [].into();
            for movement in &own {
                layers.extend(Inflow::of(movement));
                let mut out = (-movement.quantity).max(0);
                while out > 0 {
                    let oldest = layers.front_mut().expect("nothing leaves that never came");
                    let eaten = oldest.quantity.min(out);
                    oldest.quantity -= eaten;
                    out -= eaten;
                    if oldest.quantity == 0 {
                        layers.pop_front();
                    }
                }
            }
            let on_hand: i64 = own.iter().map(|movement| movement.quantity).sum();
            let newest_first = || own.iter().rev().filter_map(|movement| Inflow::of(movement));
            let by_layers = ages(on_hand, 0, layers.into_iter().rev(), self.now);
            assert_eq!(ages(on_hand, 0, newest_first(), self.now), by_layers);
            assert_eq!(by_layers.quantities.iter().sum::<i64>(), on_hand);
        }
    }
}

/// The cost is the exact rational `value × quantity / on hand`, rounded half up once.
fn exact_half_up(cost: i64, value: i64, quantity: i64, on_hand: i64) {
    let [cost, value, quantity, on_hand] = [cost, value, quantity, on_hand].map(i128::from);
    let off_doubled = 2 * (cost * on_hand - value * quantity);
    assert!(-on_hand < off_doubled && off_doubled <= on_hand, "{cost} {value} {quantity}");
}

#[test]
fn stock_and_its_value_are_the_sum_of_what_happened() {
    for seed in [1, 2_026] {
        let mut dice = Dice(seed);
        let mut model = Model::new();
        for event in 0..EVENTS {
            model.play(&mut dice);
            model.check();
            if event % 100 == 0 {
                model.check_reserved();
            }
            if event % 4_000 == 0 {
                model.check_movements();
                model.check_ages();
            }
        }
        model.check_movements();
        let left = model.promises.iter().filter(|promise| promise.stage != Stage::Over).count();
        assert!(model.movements.len() > 5_000, "{} movements", model.movements.len());
        assert!(left > 500 && model.warned > 15, "{left} orders, {} warnings", model.warned);
        assert!(model.refused > 1_000, "{} refused", model.refused);
    }
}
