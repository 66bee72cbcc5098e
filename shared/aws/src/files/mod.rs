//! Files in a private S3 bucket: checked by SHA-256 on the way in, encrypted where they lie, and
//! handed out by links that S3 itself checks. A large file goes up part by part, so that no one
//! request has to carry it whole. The bucket keeps replaced versions; the template says how long.
//! [`policy`] lets browsers put files into it themselves. Absent: reading a version that was replaced
//! or removed.

mod name;
mod policy;
mod staging;

use crate::refused::{code, is_lasting};
use aws_sdk_s3::Client;
use aws_sdk_s3::config::SharedCredentialsProvider;
use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    ChecksumAlgorithm, CompletedMultipartUpload, CompletedPart, ServerSideEncryption,
};
use bytes::Bytes;
use domain::time::Timestamp;
use ports::files::{File, Files, FilesError, check_key, check_link, disposition};
use std::time::{Duration, SystemTime};

/// The content type of a file that was stored without one.
const UNKNOWN_MIME_TYPE: &str = "application/octet-stream";
/// A part of a large file, and the size from which a file is large. S3 takes parts of 5 MiB and
/// more, ten thousand at most.
const PART_BYTES: usize = 8 * 1024 * 1024;

/// A bucket of files.
#[derive(Debug, Clone)]
pub struct BucketFiles {
    client: Client,
    bucket: String,
    /// Sign forms, which no operation of the client does.
    credentials: Option<SharedCredentialsProvider>,
}

impl BucketFiles {
    /// The files of `bucket`.
    pub fn new(client: Client, bucket: String) -> Self {
        Self { client, bucket, credentials: None }
    }

    /// The same, and browsers can be let put files into it.
    #[must_use]
    pub fn signing_forms(self, credentials: Option<SharedCredentialsProvider>) -> Self {
        Self { credentials, ..self }
    }

    async fn put_whole(&self, key: &str, file: File) -> Result<(), FilesError> {
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
            .map_err(|error| failed("put", &error))
    }

    /// Parts that were sent cost until they are put together or given up, so a failure gives
    /// them up; what a crash leaves, the bucket's lifecycle removes.
    async fn put_by_parts(&self, key: &str, file: File) -> Result<(), FilesError> {
        let begun = self
            .client
            .create_multipart_upload()
            .bucket(&self.bucket)
            .key(key)
            .content_type(file.mime_type)
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .server_side_encryption(ServerSideEncryption::Aes256)
            .send()
            .await
            .map_err(|error| failed("begin", &error))?;
        let upload = begun.upload_id.unwrap_or_default();
        let done = self.send_parts(key, &upload, &file.bytes).await;
        if done.is_err() {
            let abort = self.client.abort_multipart_upload().bucket(&self.bucket).key(key);
            if let Err(error) = abort.upload_id(&upload).send().await {
                tracing::warn!("parts of a file stay behind: {}", code(&error));
            }
        }
        done
    }

    async fn send_parts(&self, key: &str, upload: &str, bytes: &Bytes) -> Result<(), FilesError> {
        let mut parts = Vec::new();
        for (number, at) in (1..).zip((0..bytes.len()).step_by(PART_BYTES)) {
            let part = bytes.slice(at..bytes.len().min(at + PART_BYTES));
            let sent = self
                .client
                .upload_part()
                .bucket(&self.bucket)
                .key(key)
                .upload_id(upload)
                .part_number(number)
                .checksum_algorithm(ChecksumAlgorithm::Sha256)
                .body(ByteStream::from(part))
                .send()
                .await
                .map_err(|error| failed("part", &error))?;
            parts.push(
                CompletedPart::builder()
                    .part_number(number)
                    .set_e_tag(sent.e_tag)
                    .set_checksum_sha256(sent.checksum_sha256)
                    .build(),
            );
        }
        self.client
            .complete_multipart_upload()
            .bucket(&self.bucket)
            .key(key)
            .upload_id(upload)
            .multipart_upload(CompletedMultipartUpload::builder().set_parts(Some(parts)).build())
            .send()
            .await
            .map(|_| ())
            .map_err(|error| failed("complete", &error))
    }
}

impl Files for BucketFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        if file.bytes.len() > PART_BYTES {
            self.put_by_parts(key, file).await
        } else {
            self.put_whole(key, file).await
        }
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        let answer = self.client.get_object().bucket(&self.bucket).key(key).send().await;
        let object = match answer {
            Ok(object) => object,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(failed("get", &error)),
        };
        let mime_type = object.content_type.unwrap_or_else(|| UNKNOWN_MIME_TYPE.to_owned());
        // The client checks the stored checksum while it collects.
        let body = object.body.collect().await;
        let body = body.map_err(|error| FilesError::Unavailable(format!("get: {error}")))?;
        Ok(Some(File { mime_type, bytes: body.into_bytes() }))
    }

    /// S3 keeps the bytes as a version that nothing here reads, until the template's time is up.
    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        check_key(key)?;
        let gone = self.client.delete_object().bucket(&self.bucket).key(key).send().await;
        gone.map(|_| ()).map_err(|error| failed("remove", &error))
    }

    /// The link dies with the function's own credentials if those end sooner: they live for hours.
    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        check_link(key, name, lifetime)?;
        let begin = Duration::from_millis(u64::try_from(now.millis()).unwrap_or(0));
        let signed = PresigningConfig::builder()
            .start_time(SystemTime::UNIX_EPOCH + begin)
            .expires_in(lifetime)
            .build()
            .map_err(|error| FilesError::Broken(error.to_string()))?;
        let request = self
            .client
            .get_object()
            .bucket(&self.bucket)
            .key(key)
            .response_content_disposition(disposition(name))
            .presigned(signed)
            .await
            .map_err(|error| failed("link", &error))?;
        Ok(request.uri().to_owned())
    }
}

fn is_absent(error: &SdkError<GetObjectError, HttpResponse>) -> bool {
    error.as_service_error().is_some_and(GetObjectError::is_no_such_key)
}

fn failed<E: ProvideErrorMetadata>(doing: &str, error: &SdkError<E, HttpResponse>) -> FilesError {
    let why = format!("{doing}: {}", code(error));
    if is_lasting(error) { FilesError::Broken(why) } else { FilesError::Unavailable(why) }
}
