//! What the shop calls its own: read only when somebody speaks who runs it, for nobody else's
//! words can name an account. Deliberately absent: what the names stand for.

use crate::store::{self, StoreError, ledger, person};
use domain::access::{Principal, Role};
use domain::catalog::Catalog;
use domain::ledger::chart::Chart;
use domain::phrase::books::names::{BooksWords, Names};
use domain::shop::Shop;
use domain::time::BusinessDay;
use ports::table::Table;

/// The names a message may use.
pub(super) struct Words {
    pub(super) chart: Chart,
    pub(super) customers: Vec<String>,
    pub(super) outlets: Vec<String>,
    suppliers: Vec<String>,
    /// All of them as words; those of the usual chart for who may use no others.
    names: Option<Names>,
    today: BusinessDay,
}

impl Words {
    /// The names of a shop, as far as this person may use them.
    pub(super) async fn load(
        table: &impl Table,
        shop: &Shop,
        catalog: &Catalog,
        principal: Principal,
        today: BusinessDay,
    ) -> Result<Self, StoreError> {
        let mut words = Self {
            chart: Chart::default(),
            customers: Vec::new(),
            outlets: Vec::new(),
            suppliers: Vec::new(),
            names: None,
            today,
        };
        if principal.role == Role::Customer {
            return Ok(words);
        }
        words.chart = ledger::load_chart(table, &shop.id).await?;
        let suppliers = store::shop::suppliers(table, &shop.id).await?;
        words.suppliers = suppliers.into_iter().map(|supplier| supplier.name).collect();
        let customers = person::on_account(table, &shop.id).await?;
        words.customers = customers.into_iter().map(|person| person.name).collect();
        words.outlets = shop.outlets.iter().map(|outlet| outlet.name.clone()).collect();
        let (suppliers, customers) = (&words.suppliers, &words.customers);
        let names = Names::new(&words.chart, suppliers, customers, &words.outlets);
        words.names = Some(names.taught(catalog, &words.chart));
        Ok(words)
    }

    /// The names, as the reader of words takes them.
    pub(super) fn books(&self) -> BooksWords<'_> {
        BooksWords {
            chart: &self.chart,
            suppliers: &self.suppliers,
            customers: &self.customers,
            outlets: &self.outlets,
            names: self.names.as_ref().unwrap_or_else(|| Names::usual()),
            today: &self.today,
        }
    }
}
