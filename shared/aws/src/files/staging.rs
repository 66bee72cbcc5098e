//! Files that browsers put into the bucket themselves, and what becomes of them: looked at part by part,
//! copied within S3, which works out the copy's SHA-256, and removed.

use super::policy::{self, Grant};
use super::{BucketFiles, failed, name};
use crate::refused::code;
use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{Builder, ProvideCredentials};
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::head_object::HeadObjectError;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::types::{ChecksumAlgorithm, MetadataDirective, ServerSideEncryption};
use bytes::Bytes;
use domain::time::Timestamp;
use ports::files::staging::{FormTerms, Staged, Staging, UploadForm, check_form, check_staged};
use ports::files::{FilesError, check_key};
use std::time::Duration;

/// What S3 answers about a file that is gone or another one by now.
const GONE: [&str; 3] = ["NoSuchKey", "NotFound", "PreconditionFailed"];
/// S3 copies a hundred megabytes in a second or two, now and then in more.
const COPY_TIMEOUT: Duration = Duration::from_secs(12);

impl BucketFiles {
    /// Where forms are sent: the address of the bucket, which the client knows by its own rules.
    async fn address(&self, key: &str) -> Result<String, FilesError> {
        let signed = PresigningConfig::expires_in(Duration::from_secs(1));
        let signed = signed.map_err(|error| FilesError::Broken(error.to_string()))?;
        let request = self.client.put_object().bucket(&self.bucket).key(key).presigned(signed);
        let request = request.await.map_err(|error| failed("address", &error))?;
        let address = request.uri().split('?').next().unwrap_or_default();
        let bucket = address.strip_suffix(key).map(str::to_owned);
        bucket.ok_or_else(|| FilesError::Broken("the bucket has no address".to_owned()))
    }
}

impl Staging for BucketFiles {
    /// The form dies with the function's own credentials if those end sooner: they live for hours.
    async fn form(&self, terms: &FormTerms<'_>, now: Timestamp) -> Result<UploadForm, FilesError> {
        check_form(terms)?;
        let unsigned = || FilesError::Broken("there are no credentials that sign".to_owned());
        let credentials = self.credentials.as_ref().ok_or_else(unsigned)?;
        let credentials = credentials.provide_credentials().await;
        let credentials =
            credentials.map_err(|error| FilesError::Unavailable(error.to_string()))?;
        let region = self.client.config().region().ok_or_else(unsigned)?.as_ref();
        let bucket = self.bucket.as_str();
        let grant = Grant { bucket, region, credentials: &credentials, now };
        let fields = policy::fields(&grant, terms)?;
        Ok(UploadForm { action: self.address(terms.key).await?, fields })
    }

    async fn staged(&self, key: &str) -> Result<Option<Staged>, FilesError> {
        check_staged(key)?;
        let answer = self.client.head_object().bucket(&self.bucket).key(key).send().await;
        let head = match answer {
            Ok(head) => head,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(failed("head", &error)),
        };
        let said = head.metadata.as_ref().and_then(|metadata| metadata.get(policy::NAME));
        Ok(Some(Staged {
            key: key.to_owned(),
            name: name::decoded(said.map_or("", String::as_str)),
            bytes: head.content_length.and_then(|bytes| bytes.try_into().ok()).unwrap_or(0),
            tag: head.e_tag.unwrap_or_default(),
        }))
    }

    async fn staged_under(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        check_staged(prefix)?;
        let answer = self.client.list_objects_v2().bucket(&self.bucket).prefix(prefix).send();
        let found = answer.await.map_err(|error| failed("list", &error))?;
        let objects = found.contents.unwrap_or_default().into_iter();
        Ok(objects.filter_map(|object| object.key).collect())
    }

    async fn part(&self, staged: &Staged, from: u64, bytes: usize) -> Result<Bytes, FilesError> {
        check_staged(&staged.key)?;
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let end = staged.bytes.min(from.saturating_add(bytes));
        let Some(last) = end.checked_sub(1).filter(|last| *last >= from) else {
            return Ok(Bytes::new());
        };
        let answer = self
            .client
            .get_object()
            .bucket(&self.bucket)
            .key(&staged.key)
            .if_match(&staged.tag)
            .range(format!("bytes={from}-{last}"))
            .send()
            .await
            .map_err(|error| gone_or_failed("part", &error))?;
        let body = answer.body.collect().await;
        let body = body.map_err(|error| FilesError::Unavailable(format!("part: {error}")))?;
        Ok(body.into_bytes())
    }

    async fn adopt(&self, staged: &Staged, key: &str, mime_type: &str) -> Result<(), FilesError> {
        check_staged(&staged.key)?;
        check_key(key)?;
        let patient = TimeoutConfig::builder()
            .operation_attempt_timeout(COPY_TIMEOUT)
            .operation_timeout(COPY_TIMEOUT)
            .build();
        self.client
            .copy_object()
            .bucket(&self.bucket)
            .key(key)
            // Both are plain, so nothing needs an escape.
            .copy_source(format!("{}/{}", self.bucket, staged.key))
            .copy_source_if_match(&staged.tag)
            .metadata_directive(MetadataDirective::Replace)
            .content_type(mime_type)
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .server_side_encryption(ServerSideEncryption::Aes256)
            .customize()
            .config_override(Builder::new().timeout_config(patient))
            .send()
            .await
            .map(|_| ())
            .map_err(|error| gone_or_failed("copy", &error))
    }
}

fn is_absent(error: &SdkError<HeadObjectError, HttpResponse>) -> bool {
    error.as_service_error().is_some_and(HeadObjectError::is_not_found)
}

/// Looking once more finds out what is there now.
fn gone_or_failed<E: ProvideErrorMetadata>(
    doing: &str,
    error: &SdkError<E, HttpResponse>,
) -> FilesError {
    let code = code(error);
    if GONE.contains(&code.as_str()) {
        return FilesError::Unavailable(format!("{doing}: {code}"));
    }
    failed(doing, error)
}
