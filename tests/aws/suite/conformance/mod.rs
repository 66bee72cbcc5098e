//! The AWS adapters keep their ports' promises: the checks of the kit over each of them. Each test
//! has an emulator of its own and makes in it what its adapter needs.

mod crowd;
mod ends;
mod made;
mod missing;
mod own;

use kit::{
    files_checks, queue_checks, secrets_checks, source_checks, staging_checks, table_checks,
};

table_checks!(dynamo_table, made::table().await);
queue_checks!(sqs_queue, made::queues().await);
source_checks!(sqs_source, made::queues().await);
files_checks!(bucket_files, made::files().await);
staging_checks!(bucket_staging, made::files().await);
secrets_checks!(secrets_manager, made::secrets().await);
