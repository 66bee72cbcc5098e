//! Whether a service has said no for good, by its answer's status, and the word for it. The
//! table has its own, finer reading in [`crate::table`].

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};

/// Statuses that ask for patience, though they blame the request.
const PATIENCE: [u16; 3] = [408, 425, 429];

/// The service's word for what went wrong.
pub(crate) fn code<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> String {
    error.code().unwrap_or("no answer").to_owned()
}

/// Whether the same request would be refused again: a bucket that is missing, a role that may not.
pub(crate) fn is_lasting<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> bool {
    // What the adapter itself could not put together.
    if matches!(error, SdkError::ConstructionFailure(_)) {
        return true;
    }
    let throttled =
        error.code().is_some_and(|code| code.contains("Throttl") || code.contains("SlowDown"));
    let status = error.raw_response().map_or(0, |answer| answer.status().as_u16());
    (400..500).contains(&status) && !PATIENCE.contains(&status) && !throttled
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_sdk_s3::error::ErrorMetadata;
    use aws_sdk_s3::operation::put_object::PutObjectError;
    use aws_sdk_s3::primitives::SdkBody;

    #[test]
    fn only_what_blames_the_request_lasts() {
        for (status, code, lasting) in [
            (404, "NoSuchBucket", true),
            (403, "AccessDenied", true),
            (400, "InvalidRequest", true),
            (400, "ThrottlingException", false),
            (408, "RequestTimeout", false),
            (429, "TooManyRequests", false),
            (503, "SlowDown", false),
            (500, "InternalError", false),
        ] {
            let answer = HttpResponse::new(status.try_into().unwrap(), SdkBody::empty());
            let said = PutObjectError::generic(ErrorMetadata::builder().code(code).build());
            let error = SdkError::service_error(said, answer);
            assert_eq!((is_lasting(&error), super::code(&error)), (lasting, code.to_owned()));
        }
        let nobody: SdkError<PutObjectError, HttpResponse> = SdkError::timeout_error("late");
        assert_eq!((is_lasting(&nobody), super::code(&nobody)), (false, "no answer".to_owned()));
    }
}
