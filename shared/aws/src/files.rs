//! Files in a private S3 bucket: checked by SHA-256 on the way in, encrypted where they lie.

use aws_sdk_s3::Client;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ServerSideEncryption};
use ports::files::{File, Files, FilesError, check_key};

/// The content type of a file that was stored without one.
const UNKNOWN_MIME_TYPE: &str = "application/octet-stream";

/// A bucket of files.
#[derive(Debug, Clone)]
pub struct BucketFiles {
    client: Client,
    bucket: String,
}

impl BucketFiles {
    /// The files of `bucket`.
    pub fn new(client: Client, bucket: String) -> Self {
        Self { client, bucket }
    }
}

impl Files for BucketFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        self.client
            .put_object()
            .bucket(&self.bucket)
            .key(key)
            .content_type(file.mime_type)
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .server_side_encryption(ServerSideEncryption::Aes256)
            .body(ByteStream::from(file.bytes))
            .send()
            .await
            .map(|_| ())
            .map_err(|error| unavailable("put", &error))
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        let answer = self.client.get_object().bucket(&self.bucket).key(key).send().await;
        let object = match answer {
            Ok(object) => object,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(unavailable("get", &error)),
        };
        let mime_type = object.content_type.unwrap_or_else(|| UNKNOWN_MIME_TYPE.to_owned());
        // The client checks the stored checksum while it collects.
        let body = object.body.collect().await;
        let bytes = body.map_err(|error| FilesError(format!("get: {error}")))?.into_bytes();
        Ok(Some(File { mime_type, bytes }))
    }
}

fn is_absent<R>(error: &SdkError<GetObjectError, R>) -> bool {
    error.as_service_error().is_some_and(GetObjectError::is_no_such_key)
}

fn unavailable<E: ProvideErrorMetadata, R>(doing: &str, error: &SdkError<E, R>) -> FilesError {
    FilesError(format!("{doing}: {}", error.code().unwrap_or("no answer")))
}
