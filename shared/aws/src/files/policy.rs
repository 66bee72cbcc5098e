//! What a browser may put into the bucket by itself: a policy that says which key, how large and until
//! when, signed with the function's own credentials. S3 refuses whatever differs.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html>

use aws_sdk_s3::config::Credentials;
use aws_sdk_s3::primitives::{DateTime, DateTimeFormat};
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::time::Timestamp;
use ports::files::FilesError;
use ports::files::staging::FormTerms;
use serde_json::{Value, json};
use std::time::SystemTime;

/// Where S3 keeps what the sender calls the file.
pub(super) const NAME: &str = "name";
/// What its bytes are is found out later.
const MIME_TYPE: &str = "application/octet-stream";
/// S3 writes the file's name in its place.
const FILE_NAME: &str = "${filename}";

/// Who lets it in, and where.
pub(super) struct Grant<'a> {
    pub(super) bucket: &'a str,
    pub(super) region: &'a str,
    pub(super) credentials: &'a Credentials,
    pub(super) now: Timestamp,
}

/// The fields of a form on these terms.
pub(super) fn fields(
    grant: &Grant<'_>,
    terms: &FormTerms<'_>,
) -> Result<Vec<(String, String)>, FilesError> {
    let Grant { bucket, region, credentials, now } = grant;
    let lifetime = i64::try_from(terms.lifetime.as_millis()).unwrap_or(i64::MAX);
    let expiration = written(now.plus_millis(lifetime))?;
    let date: String = written(*now)?.replace(['-', ':'], "");
    let day = date.split('T').next().unwrap_or_default();
    let scope = format!("{}/{day}/{region}/s3/aws4_request", credentials.access_key_id());
    let mut fixed = vec![
        ("key", terms.key.to_owned()),
        ("Content-Type", MIME_TYPE.to_owned()),
        ("success_action_redirect", terms.back.to_owned()),
        ("x-amz-algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("x-amz-credential", scope),
        ("x-amz-date", date),
    ];
    let token = credentials.session_token().map(str::to_owned);
    fixed.extend(token.map(|token| ("x-amz-security-token", token)));
    let name = format!("x-amz-meta-{NAME}");
    let mut conditions: Vec<Value> =
        fixed.iter().map(|(name, value)| json!(["eq", format!("${name}"), value])).collect();
    conditions.push(json!({ "bucket": bucket }));
    conditions.push(json!(["starts-with", format!("${name}"), ""]));
    conditions.push(json!(["content-length-range", 0, terms.bytes_max]));
    let policy = json!({ "expiration": expiration, "conditions": conditions });
    let policy = STANDARD.encode(policy.to_string());
    let signature = signature(credentials, *now, region, &policy);
    let mut fields: Vec<(String, String)> =
        fixed.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    fields.push((name, FILE_NAME.to_owned()));
    fields.push(("policy".to_owned(), policy));
    fields.push(("x-amz-signature".to_owned(), signature));
    Ok(fields)
}

/// What proves that whoever has the credentials said it.
fn signature(credentials: &Credentials, now: Timestamp, region: &str, policy: &str) -> String {
    let at = u64::try_from(now.millis()).unwrap_or(0);
    let at = SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(at);
    let key = generate_signing_key(credentials.secret_access_key(), at, region, "s3");
    calculate_signature(key, policy.as_bytes())
}

/// A moment to the second: "2015-12-30T12:00:00Z".
fn written(at: Timestamp) -> Result<String, FilesError> {
    let written = DateTime::from_secs(at.seconds()).fmt(DateTimeFormat::DateTime);
    written.map_err(|error| FilesError::Broken(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    /// 29 December 2015, midnight.
    const NOW: Timestamp = Timestamp::from_millis(1_451_347_200_000);

    fn credentials(token: Option<&str>) -> Credentials {
        let (id, secret) = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        Credentials::new(id, secret, token.map(str::to_owned), None, "test")
    }

    fn made(token: Option<&str>) -> Vec<(String, String)> {
        let credentials = credentials(token);
        let (bucket, region) = ("sigv4examplebucket", "us-east-1");
        let grant = Grant { bucket, region, credentials: &credentials, now: NOW };
        let terms = FormTerms {
            key: "staging/a",
            bytes_max: 200,
            back: "https://shop.example/u/1/2",
            lifetime: Duration::from_hours(36),
        };
        fields(&grant, &terms).unwrap()
    }

    /// The worked example of the documentation, to the letter.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html>
    #[test]
    fn the_signature_is_the_one_that_s3_works_out() {
        let policy = [
            r#"{ "expiration": "2015-12-30T12:00:00.000Z","#,
            r#"  "conditions": ["#,
            r#"    {"bucket": "sigv4examplebucket"},"#,
            r#"    ["starts-with", "$key", "user/user1/"],"#,
            r#"    {"acl": "public-read"},"#,
            r#"    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},"#,
            r#"    ["starts-with", "$Content-Type", "image/"],"#,
            r#"    {"x-amz-meta-uuid": "14365123651274"},"#,
            r#"    {"x-amz-server-side-encryption": "AES256"},"#,
            r#"    ["starts-with", "$x-amz-meta-tag", ""],"#,
            "",
            r#"    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},"#,
            r#"    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},"#,
            r#"    {"x-amz-date": "20151229T000000Z" }"#,
            "  ]",
            "}",
        ];
        let policy = STANDARD.encode(policy.join("\r\n"));
        let signature = signature(&credentials(None), NOW, "us-east-1", &policy);
        assert_eq!(signature, "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
    }

    #[test]
    fn every_field_has_its_condition() {
        for token in [None, Some("a token")] {
            let fields = made(token);
            let field = |wanted: &str| {
                let found = fields.iter().find(|(name, _)| name == wanted);
                found.map(|(_, value)| value.as_str())
            };
            assert_eq!(field("x-amz-date"), Some("20151229T000000Z"));
            let scope = "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request";
            assert_eq!(field("x-amz-credential"), Some(scope));
            assert_eq!(field("x-amz-security-token"), token);
            let policy = STANDARD.decode(field("policy").unwrap()).unwrap();
            let policy: Value = serde_json::from_slice(&policy).unwrap();
            assert_eq!(policy["expiration"], "2015-12-30T12:00:00Z");
            let conditions = policy["conditions"].as_array().unwrap();
            assert!(conditions.contains(&json!({ "bucket": "sigv4examplebucket" })));
            assert!(conditions.contains(&json!(["content-length-range", 0, 200])));
            for (name, value) in &fields {
                let said = json!(["eq", format!("${name}"), value]);
                let open = json!(["starts-with", format!("${name}"), ""]);
                let is_signature = name == "policy" || name == "x-amz-signature";
                let is_said = conditions.contains(&said) || name == "x-amz-meta-name";
                assert!(is_signature || is_said, "{name}");
                assert_eq!(conditions.contains(&open), name == "x-amz-meta-name");
            }
        }
    }
}
