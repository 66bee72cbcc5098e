//! Which deployed Mercury is meant: its table, queues and secrets, named as the functions name
//! them, so that one line of the AWS CLI fills them in and no stack has to be asked.

use crate::cli::Cli;
use crate::console::Failed;
use app::store::shop;
use aws::Edge;
use aws::env::{EnvError, Environment};
use aws::operate::Operator;
use aws::table::DynamoTable;
use domain::shop::Shop;
use ports::secrets::Secrets;
use ports::table::Table;

/// One deployed Mercury.
#[derive(Debug)]
pub(crate) struct Stage {
    edge: Edge,
}

impl From<EnvError> for Failed {
    fn from(error: EnvError) -> Self {
        Self::new("It is not said which Mercury is meant", error)
            .then("Set it, or say --table or --prefix; see mercury-ops --help.")
    }
}

impl Stage {
    /// The one of the flags, and of the environment where a flag is not given.
    pub(crate) async fn of(cli: &Cli) -> Result<Self, Failed> {
        let environment = Environment::of_process()
            .with("TABLE_NAME", cli.table.as_deref())
            .with("SECRETS_PREFIX", cli.prefix.as_deref());
        Ok(Self { edge: Edge::new(environment).await? })
    }

    /// The table.
    pub(crate) fn table(&self) -> Result<DynamoTable, Failed> {
        Ok(self.edge.table()?)
    }

    /// Its name.
    pub(crate) fn table_name(&self) -> Result<String, Failed> {
        Ok(self.edge.environment().table_name()?)
    }

    /// Another table in the same region.
    pub(crate) fn other_table(&self, name: String) -> DynamoTable {
        self.edge.table_called(name)
    }

    /// What an operator may do.
    pub(crate) fn operator(&self) -> Result<Operator, Failed> {
        Ok(self.edge.operator()?)
    }

    /// The secrets.
    pub(crate) fn secrets(&self) -> Result<impl Secrets, Failed> {
        Ok(self.edge.secrets()?)
    }
}

/// A shop by its name in addresses, or by its id.
pub(crate) async fn find(table: &impl Table, name: &str) -> Result<Shop, Failed> {
    let found = match (name.parse(), name.parse()) {
        (Ok(slug), _) => shop::by_slug(table, &slug).await?,
        (Err(_), Ok(id)) => shop::load_shop(table, &id).await?,
        (Err(_), Err(_)) => None,
    };
    found.ok_or_else(|| {
        Failed::new("There is no such shop", name)
            .then("Say its name in addresses, as in /s/<name>/, or its id.")
    })
}
