"""What pyHanko makes of a sealed document: a path, and the password on standard input."""

import sys

from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

with open(sys.argv[1], "rb") as file:
    reader = PdfFileReader(file)
    opened = reader.decrypt(sys.stdin.read())
    print("opened:", opened.status.name)
    if opened.status == AuthStatus.FAILED:
        sys.exit()
    print("revision:", reader.encrypt_dict["/R"])
    print("signatures:", len(reader.embedded_signatures))
    signature = reader.embedded_signatures[0]
    trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = validate_pdf_signature(signature, trusted)
    print("kind:", signature.sig_object["/SubFilter"])
    print("permitted:", signature.docmdp_level.name)
    print("intact:", status.intact)
    print("valid:", status.valid)
    print("covers:", status.coverage.name)
    attributes = [attribute["type"].native for attribute in signature.signer_info["signed_attrs"]]
    print("attributes:", *sorted(attributes))
