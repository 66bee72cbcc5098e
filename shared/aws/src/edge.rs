//! The clients, made once in a function's start, and the adapters over them. Each method reads the
//! variables its adapter needs, so that a function fails its start over its own variables only.

use crate::env::{EnvError, Environment};
use crate::files::BucketFiles;
use crate::queue::SqsQueue;
use crate::secrets::{FRESH, SecretsManager};
use crate::serve::queue::Source;
use crate::table::DynamoTable;
use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use domain::message::QueueName;
use std::time::Duration;

/// A connection stands after this or never will.
const CONNECT_TIMEOUT: Duration = Duration::from_millis(1_500);
/// One try of one request. DynamoDB answers in milliseconds.
const TRY_TIMEOUT: Duration = Duration::from_secs(3);
/// One request with all its tries; below the shortest function's ten seconds.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(8);

/// What a function is made of.
#[derive(Debug)]
pub struct Edge {
    environment: Environment,
    config: SdkConfig,
}

impl Edge {
    /// Reads the region and finds credentials.
    pub async fn new(environment: Environment) -> Result<Self, EnvError> {
        let region = Region::new(environment.region()?);
        let timeouts = TimeoutConfig::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .operation_attempt_timeout(TRY_TIMEOUT)
            .operation_timeout(REQUEST_TIMEOUT)
            .build();
        let config = aws_config::defaults(BehaviorVersion::latest())
            .region(region)
            .timeout_config(timeouts)
            .retry_config(RetryConfig::standard())
            .load()
            .await;
        Ok(Self { environment, config })
    }

    /// The one table.
    pub fn table(&self) -> Result<DynamoTable, EnvError> {
        let name = self.environment.table_name()?;
        // The adapter tries again itself: it alone knows what a second try may mean.
        let config = aws_sdk_dynamodb::config::Builder::from(&self.config)
            .retry_config(RetryConfig::disabled())
            .build();
        Ok(DynamoTable::new(aws_sdk_dynamodb::Client::from_conf(config), name))
    }

    /// The queues this function sends to, and no others.
    pub fn queue(&self, targets: &[QueueName]) -> Result<SqsQueue, EnvError> {
        let urls = targets
            .iter()
            .map(|target| Ok((*target, self.environment.queue_url(*target)?)))
            .collect::<Result<_, _>>()?;
        Ok(SqsQueue::new(aws_sdk_sqs::Client::new(&self.config), urls))
    }

    /// The queue this function drains.
    pub fn source(&self, queue: QueueName) -> Result<Source, EnvError> {
        let url = self.environment.queue_url(queue)?;
        Ok(Source::new(aws_sdk_sqs::Client::new(&self.config), queue, url))
    }

    /// The bucket of files.
    pub fn files(&self) -> Result<BucketFiles, EnvError> {
        let bucket = self.environment.files_bucket()?;
        let config = aws_sdk_s3::config::Builder::from(&self.config)
            .force_path_style(self.environment.files_path_style()?)
            .build();
        Ok(BucketFiles::new(aws_sdk_s3::Client::from_conf(config), bucket))
    }

    /// The secrets of this stage.
    pub fn secrets(&self) -> Result<SecretsManager, EnvError> {
        let prefix = self.environment.secrets_prefix()?;
        Ok(SecretsManager::new(aws_sdk_secretsmanager::Client::new(&self.config), prefix, FRESH))
    }

    /// The variables.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }
}
