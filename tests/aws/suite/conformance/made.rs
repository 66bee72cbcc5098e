//! What the adapters work on, made as `infra/` makes it.

use super::ends::{Bucket, Queues};
use aws::files::BucketFiles;
use aws::queue::SqsQueue;
use aws::secrets::{FRESH, SecretsManager};
use aws::table::DynamoTable;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ScalarAttributeType,
};
use aws_sdk_s3::types::CreateBucketConfiguration;
use aws_sdk_sqs::types::QueueAttributeName;
use cloud::emulator::{Emulator, REGION};
use domain::message::{QUEUES, QueueName};
use kit::conformance::secrets::given;
use ports::secrets::SecretName;
use ports::table::INDEXES;
use std::collections::BTreeMap;

/// The table's name.
pub(super) const TABLE: &str = "conformance";
/// What stands before a secret's name.
pub(super) const PREFIX: &str = "conformance";
/// The bucket's name.
pub(super) const BUCKET: &str = "conformance";

/// An empty table with its indexes.
pub(super) async fn table() -> (DynamoTable, Emulator) {
    let emulator = Emulator::start().await;
    let config = emulator.config().await;
    let client = aws_sdk_dynamodb::Client::new(&config);
    make_table(&client).await;
    (DynamoTable::new(client, TABLE.to_owned()), emulator)
}

async fn make_table(client: &aws_sdk_dynamodb::Client) {
    let mut made = client
        .create_table()
        .table_name(TABLE)
        .billing_mode(BillingMode::PayPerRequest)
        .set_key_schema(Some(schema("")))
        .set_attribute_definitions(Some(definitions("")));
    for index in INDEXES {
        for definition in definitions(index.name()) {
            made = made.attribute_definitions(definition);
        }
        let keys = Projection::builder().projection_type(ProjectionType::KeysOnly).build();
        made = made.global_secondary_indexes(
            GlobalSecondaryIndex::builder()
                .index_name(format!("{}-index", index.name()))
                .set_key_schema(Some(schema(index.name())))
                .projection(keys)
                .build()
                .unwrap(),
        );
    }
    made.send().await.unwrap();
}

fn schema(prefix: &str) -> Vec<KeySchemaElement> {
    [("pk", KeyType::Hash), ("sk", KeyType::Range)]
        .map(|(name, kind)| {
            let element = KeySchemaElement::builder().attribute_name(format!("{prefix}{name}"));
            element.key_type(kind).build().unwrap()
        })
        .to_vec()
}

fn definitions(prefix: &str) -> Vec<AttributeDefinition> {
    ["pk", "sk"]
        .map(|name| {
            let definition =
                AttributeDefinition::builder().attribute_name(format!("{prefix}{name}"));
            definition.attribute_type(ScalarAttributeType::S).build().unwrap()
        })
        .to_vec()
}

/// Every queue, empty, with its dead letters.
pub(super) async fn queues() -> (Queues, Emulator) {
    let emulator = Emulator::start().await;
    let client = aws_sdk_sqs::Client::new(&emulator.config().await);
    let mut urls = BTreeMap::new();
    for queue in QUEUES {
        urls.insert(queue, make_queue(&client, queue).await);
    }
    let adapter = SqsQueue::new(client.clone(), urls.clone());
    (Queues { adapter, client, urls }, emulator)
}

async fn make_queue(client: &aws_sdk_sqs::Client, queue: QueueName) -> String {
    use QueueAttributeName::{
        DeduplicationScope, FifoQueue, FifoThroughputLimit, RedrivePolicy, VisibilityTimeout,
    };
    let fifo = |name: String| {
        client
            .create_queue()
            .queue_name(name)
            .attributes(FifoQueue, "true")
            .attributes(DeduplicationScope, "messageGroup")
            .attributes(FifoThroughputLimit, "perMessageGroupId")
    };
    let dead = fifo(format!("{}-dead-letters.fifo", queue.stem())).send().await.unwrap();
    let attributes = client
        .get_queue_attributes()
        .queue_url(dead.queue_url.unwrap())
        .attribute_names(QueueAttributeName::QueueArn)
        .send()
        .await
        .unwrap();
    let arn = &attributes.attributes.unwrap()[&QueueAttributeName::QueueArn];
    let policy =
        format!(r#"{{"deadLetterTargetArn":"{arn}","maxReceiveCount":{}}}"#, queue.receives_max());
    let made = fifo(format!("{}.fifo", queue.stem()))
        .attributes(VisibilityTimeout, "90")
        .attributes(RedrivePolicy, policy);
    made.send().await.unwrap().queue_url.unwrap()
}

/// An empty bucket, versioned.
pub(super) async fn files() -> (Bucket, Emulator) {
    let emulator = Emulator::start().await;
    let client = s3(&emulator).await;
    let here = CreateBucketConfiguration::builder().location_constraint(REGION.into()).build();
    let made = client.create_bucket().bucket(BUCKET).create_bucket_configuration(here);
    made.send().await.unwrap();
    let credentials = emulator.config().await.credentials_provider();
    let adapter = BucketFiles::new(client.clone(), BUCKET.to_owned()).signing_forms(credentials);
    (Bucket { adapter, client, http: emulator.http() }, emulator)
}

/// A client of the buckets, whose names stand in the path.
pub(super) async fn s3(emulator: &Emulator) -> aws_sdk_s3::Client {
    let config = aws_sdk_s3::config::Builder::from(&emulator.config().await);
    aws_sdk_s3::Client::from_conf(config.force_path_style(true).build())
}

/// The secrets that the checks ask for.
pub(super) async fn secrets() -> (SecretsManager, Emulator) {
    let emulator = Emulator::start().await;
    let client = aws_sdk_secretsmanager::Client::new(&emulator.config().await);
    for (name, value) in given().unwrap() {
        make_secret(&client, &name, value).await;
    }
    (SecretsManager::new(client, PREFIX.to_owned(), FRESH), emulator)
}

/// Makes a secret with a value.
pub(super) async fn make_secret(
    client: &aws_sdk_secretsmanager::Client,
    name: &SecretName,
    value: &str,
) {
    let id = format!("{PREFIX}/{}", name.name());
    client.create_secret().name(id).secret_string(value).send().await.unwrap();
}
