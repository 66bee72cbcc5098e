//! The clients, made once in a function's start, and the adapters over them. Each method reads the
//! variables its adapter needs, so that a function fails its start over its own variables only.

use crate::env::{EnvError, Environment};
use crate::files::BucketFiles;
use crate::operate::Operator;
use crate::queue::SqsQueue;
use crate::refused::code;
use crate::run::Fatal;
use crate::secrets::{FRESH, SecretsManager};
use crate::serve::queue::Source;
use crate::signing::KmsKey;
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

/// A start does not wait longer for the table to greet back.
const GREETING_TIMEOUT: Duration = Duration::from_secs(1);

/// What a function is made of.
#[derive(Debug)]
pub struct Edge {
    environment: Environment,
    config: SdkConfig,
    /// Made once: a second client would open connections of its own.
    tables: aws_sdk_dynamodb::Client,
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
        Ok(Self::over(environment, config))
    }

    fn over(environment: Environment, config: SdkConfig) -> Self {
        // The adapter tries again itself: it alone knows what a second try may mean.
        let once = aws_sdk_dynamodb::config::Builder::from(&config)
            .retry_config(RetryConfig::disabled())
            .build();
        Self { environment, config, tables: aws_sdk_dynamodb::Client::from_conf(once) }
    }

    /// Opens the connection to the table, before anybody waits for it. Any answer will do, also a refusal, and without one
    /// the first request opens it. A function without a table has nothing to open.
    pub async fn warm(&self) {
        if self.environment.table_name().is_err() {
            return;
        }
        let greeting = self.tables.describe_endpoints().send();
        match tokio::time::timeout(GREETING_TIMEOUT, greeting).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::debug!("the table greeted back with {}", code(&error)),
            Err(_) => tracing::debug!("the table did not greet back in {GREETING_TIMEOUT:?}"),
        }
    }

    /// The one table.
    pub fn table(&self) -> Result<DynamoTable, EnvError> {
        Ok(self.table_called(self.environment.table_name()?))
    }

    /// Another table of the region, such as one that was restored.
    pub fn table_called(&self, name: String) -> DynamoTable {
        DynamoTable::new(self.tables.clone(), name)
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
        self.bucket(self.environment.files_bucket()?)
    }

    /// The locked bucket of the audit chain's heads.
    pub fn vault(&self) -> Result<BucketFiles, EnvError> {
        self.bucket(self.environment.audit_bucket()?)
    }

    fn bucket(&self, bucket: String) -> Result<BucketFiles, EnvError> {
        let config = aws_sdk_s3::config::Builder::from(&self.config)
            .force_path_style(self.environment.files_path_style()?)
            .build();
        let files = BucketFiles::new(aws_sdk_s3::Client::from_conf(config), bucket);
        Ok(files.signing_forms(self.config.credentials_provider()))
    }

    /// The secrets of this stage.
    pub fn secrets(&self) -> Result<SecretsManager, EnvError> {
        let prefix = self.environment.secrets_prefix()?;
        Ok(SecretsManager::new(aws_sdk_secretsmanager::Client::new(&self.config), prefix, FRESH))
    }

    /// The key that signs documents.
    pub async fn signing_key(&self) -> Result<KmsKey, Fatal> {
        let id = self.environment.signing_key_id()?;
        let key = KmsKey::open(aws_sdk_kms::Client::new(&self.config), id).await;
        key.map_err(|error| Fatal::Client(error.to_string()))
    }

    /// What an operator may do beyond the functions. Restoring wants a client that tries again.
    pub fn operator(&self) -> Result<Operator, EnvError> {
        let prefix = self.environment.secrets_prefix()?;
        let tables = aws_sdk_dynamodb::Client::new(&self.config);
        Ok(Operator::new(aws_sdk_sqs::Client::new(&self.config), tables, prefix))
    }

    /// The variables.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ports::table::{Key, Table, TableError};
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::sync::mpsc::{Sender, channel};

    const REFUSAL: &[u8] =
        b"HTTP/1.1 400 Bad Request\r\nx-amzn-errortype: AccessDeniedException\r\n\
        content-type: application/x-amz-json-1.0\r\ncontent-length: 2\r\n\r\n{}";

    /// Refuses every request of every connection, and says on which connection each came.
    fn refuse_all(listener: &TcpListener, asked: &Sender<usize>) {
        for (connection, stream) in listener.incoming().enumerate() {
            let (mut stream, asked) = (stream.unwrap(), asked.clone());
            std::thread::spawn(move || {
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                while take_request(&mut reader) {
                    asked.send(connection).unwrap();
                    stream.write_all(REFUSAL).unwrap();
                }
            });
        }
    }

    /// Reads a request whole; false when the connection has ended.
    fn take_request(reader: &mut impl BufRead) -> bool {
        let (mut line, mut body) = (String::new(), 0);
        while reader.read_line(&mut line).unwrap() > 0 {
            if let Some(length) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                body = length.trim().parse().unwrap();
            }
            if line == "\r\n" {
                return reader.read_exact(&mut vec![0; body]).is_ok();
            }
            line.clear();
        }
        false
    }

    async fn edge(address: &str, variables: &[(&str, &str)]) -> Edge {
        let credentials = aws_sdk_sqs::config::Credentials::new("a", "b", None, None, "test");
        let config = aws_config::defaults(BehaviorVersion::latest())
            .region(Region::new("eu-west-1"))
            .endpoint_url(address)
            .credentials_provider(credentials)
            .load()
            .await;
        let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Edge::over(Environment::of(variables), config)
    }

    #[tokio::test]
    async fn a_greeting_opens_the_connection_that_requests_use() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (asked, connections) = channel();
        std::thread::spawn(move || refuse_all(&listener, &asked));

        let edge = edge(&address, &[("TABLE_NAME", "mercury-test")]).await;
        edge.warm().await;
        assert_eq!(connections.try_iter().collect::<Vec<_>>(), [0]);
        let said = edge.table().unwrap().get(&Key::new("p", "s")).await;
        let Err(TableError::Broken(why)) = said else { panic!("{said:?}") };
        assert!(
            why.contains("AccessDeniedException"),
            "a refusal is no reason to try again: {why}"
        );
        assert_eq!(connections.try_iter().collect::<Vec<_>>(), [0], "on the same connection");
    }

    #[tokio::test]
    async fn a_start_goes_on_without_a_table_or_with_one_that_is_away() {
        edge("http://127.0.0.1:1", &[]).await.warm().await;
        edge("http://127.0.0.1:1", &[("TABLE_NAME", "mercury-test")]).await.warm().await;
    }
}
