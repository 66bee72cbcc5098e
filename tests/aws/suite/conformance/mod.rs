//! The AWS adapters keep their ports' promises: the checks of the kit over each of them. Each test
//! has an emulator of its own and makes in it what its adapter needs.

mod made;

use kit::{files_checks, queue_checks, table_checks};

table_checks!(dynamo_table, made::table().await);
queue_checks!(sqs_queue, made::queue().await);
files_checks!(bucket_files, made::files().await);
