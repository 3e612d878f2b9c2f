import type { Messages } from "..";

export const issues: Messages["issues"] = {
  invalid: "Check this answer.",
  onLine: "Line {line}: {sentence}",
  required: "Fill in this field.",
  tooLong: "Shorten the text. It can have at most {maximum} characters.",
  tooShort: "Write a little more, at least {minimum} characters.",
  tooSmall: "Enter a number that is at least {minimum}.",
  tooBig: "Enter a number that is at most {maximum}.",
  tooMany: "Remove some. There can be at most {maximum}.",
  tooFew: "Add more. At least {minimum} are needed.",
  chooseOne: "Choose one option.",
  chooseAtLeastOne: "Choose at least one option.",
  confirm: "Confirm this before you continue.",
  fullName: "Enter the given name and the family name.",
  invalidEmail: "Enter an e-mail address in the form firstname.lastname@example.fi.",
  invalidPhone: "Enter a phone number in the form 040 123 4567 or +358 40 123 4567.",
  invalidDate: "Enter the date in the form 5.12.2026.",
  dateTooEarly: "Choose {date} or a later day.",
  dateTooLate: "Choose {date} or an earlier day.",
  dateInPast: "Choose today or a later day.",
  endBeforeStart: "Choose an end date that is not before the start date.",
  dateWeekend: "The day falls on a weekend. The change can take effect then, but make sure that someone is on duty.",
  dateHoliday: "The day is {holiday}. The change can take effect then, but make sure that someone is on duty.",
  holiday: {
    newYear: "New Year’s Day",
    epiphany: "Epiphany",
    goodFriday: "Good Friday",
    easterSunday: "Easter Sunday",
    easterMonday: "Easter Monday",
    mayDay: "May Day",
    ascensionDay: "Ascension Day",
    whitSunday: "Whit Sunday",
    midsummerEve: "Midsummer Eve",
    midsummerDay: "Midsummer Day",
    allSaintsDay: "All Saints’ Day",
    independenceDay: "Independence Day",
    christmasEve: "Christmas Eve",
    christmasDay: "Christmas Day",
    boxingDay: "Boxing Day",
  },
  businessId: "Check the Business ID. Enter it in the form 1234567-1.",
  businessIdVat: "This is a VAT number. Enter the Business ID in the form 1234567-1, without the letters FI.",
  oid: "Check the OID. It has only digits and dots, for example 1.2.246.10.12345671.10.0.",
  oidOtherOrganisation:
    "The OID seems to belong to another organisation, whose Business ID is {businessId}. Check the OID.",
  personalIdentityCode: "Check the personal identity code. Enter all of it, for example in the form 010190-900P.",
  submissionReference: "Enter the reference number in the form LP-2026-0042.",
  port: "Enter a port number from 1 to 65535.",
  host: {
    missing: "Enter the server’s name.",
    url: "Enter only the server’s name, without https:// in front and without a path.",
    address: "Enter the server’s name, not an IP address. IP addresses have a field of their own.",
    port: "Enter the server’s name without a port.",
    wildcard: "Enter the server’s full name. An asterisk cannot be used in a connection point’s name.",
    characters: "Check the server’s name. It can have letters, digits, hyphens and dots.",
    incomplete: "Enter the server’s full name with its domain, for example kanta-gw1.example.fi.",
    tooLong: "Shorten the server’s name. It can have at most 63 characters between the dots and 253 in all.",
  },
  address: {
    format: "{address} is neither an IP address nor a network. Enter for example 10.20.30.11 or 10.20.30.0/28.",
    prefix: "Check the prefix length of {address}. It is a number that is at most {maximum}.",
    hostBits:
      "{address} is an address inside a network. Did you mean the network {network}? A single address is written without a slash.",
    unspecified:
      "{address} is not the address of any device. Enter an address at which the connection point can be reached.",
    loopback: "{address} points to the device itself. Enter an address at which the connection point can be reached.",
    linkLocal:
      "{address} works only inside one local network. Enter an address at which the connection point can be reached.",
    documentation: "{address} is reserved for examples. Enter the connection point’s real address.",
    multicast: "{address} is a multicast address. Enter the connection point’s own address.",
    mapped: "Enter {address} as an ordinary IPv4 address.",
    reserved: "{address} belongs to a reserved range. Enter an address at which the connection point can be reached.",
    tooWide: "The network {address} is too wide. Enter only the networks and addresses that the connection point uses.",
    tooMany: "There are too many addresses. Enter at most {maximum}, or combine them into networks.",
    duplicate: "{address} is already on line {first}. Remove one of them.",
    private:
      "{address} is an address in a private network. Make sure that the connection to the Kanta Services runs in a private network.",
  },
  fileMissing: "Choose a file.",
  fileTooLarge: "The file is too large. Choose a file of at most {maximum} MB.",
  fileKind: "This type of file cannot be attached. Choose a PDF, PNG or JPEG file.",
  certificate: {
    empty: "The file is empty. Choose a certificate file.",
    tooLarge: "The file is too large to be a certificate. Choose a PEM or DER file of at most 64 kB.",
    privateKey:
      "The file contains a private key and was not accepted. Attach only the certificate. If someone else may have got hold of the key, get a new certificate with a new key.",
    request: "The file is a certificate signing request (CSR). Attach the certificate that was issued for it.",
    container:
      "The file is a certificate package (PKCS #7). Save the server certificate from it in PEM or DER format and attach that.",
    format: "No certificate was found in the file. Attach the certificate in PEM or DER format.",
    several: "The file has several server certificates. Attach only this connection point’s certificate.",
    order: "The file begins with an issuer’s certificate. Move the server certificate first, or attach it alone.",
    expired: "The certificate expired on {date}. Attach a valid certificate.",
    notYetValid:
      "The certificate is not valid until {date}. Choose a later day for the change, or another certificate.",
    expiresSoon: "The certificate expires on {date}. Order a new one by {orderBy} and report it by {fileBy}.",
    expiresVerySoon: "The certificate expires on {date}. Order a new certificate at once.",
    validTooLong:
      "The certificate is valid for {days} days. A server certificate is usually valid for at most a year. Check that this is the right certificate.",
    weakRsa:
      "The certificate’s RSA key is too short ({bits} bits). Get a certificate with a key of at least 2048 bits.",
    weakKey:
      "The certificate’s key is too weak. Get a certificate with an RSA key of at least 2048 bits or a P-256 key.",
    unusualKey: "The certificate’s key is of an unusual type. Ask Kela whether the Kanta Services accept it.",
    weakSignature:
      "The certificate is signed with an outdated method. Get a certificate that is signed with SHA-256 or better.",
    noName: "The certificate has no server name. Choose another certificate.",
    wildcard: "The certificate was issued with an asterisk for many names. Get a certificate for the name {host}.",
    hostMismatch: "The certificate was issued to {names}. Correct the name or change the certificate.",
    selfSigned:
      "The certificate is self-signed. Get a certificate from the Digital and Population Data Services Agency (DVV).",
    unknownIssuer:
      "The issuer {issuer} is not on the list of accepted issuers. Get a certificate from the Digital and Population Data Services Agency (DVV).",
    isCa: "This is an issuer’s certificate. Attach the server certificate.",
    purpose: "The certificate is not meant for a server. Check that you attached the server certificate.",
    keyReused: "The same key is already used in another certificate. Each certificate should have a key of its own.",
  },
  renewal: {
    notYetValid: "The certificate is not valid until {date}. Replace it for the connection point then or later.",
    same: "The connection point has this certificate already. Attach the new one.",
  },
  notice: {
    pointInUse:
      "The connection point is still in use: {names} (customers in all: {count}). It can be removed only when nobody uses it.",
    lastUse:
      "A customer of the Prescription service or the Patient Data Repository must have at least one connection point. Report the use of a new one first.",
    certificateElsewhere:
      "The same certificate is already in use at the connection point {name}. Attach this connection point’s own certificate.",
    alreadyUsed: "Your organisation already uses this connection point. Choose another one or report a change of use.",
    systemUnregistered:
      "The information system is not in the Astori register, so it cannot be taken into use. Choose another system.",
    systemEnded:
      "The information system’s certificate is in force only until {date}, so the system cannot be taken into use. Choose another system.",
    unknownUnit: "One of the chosen units is no longer in the register. Check your choices.",
    tooEarly: "Choose {date} or a later date. If the change cannot wait, mark it as urgent and say why.",
    freeze: "No changes are made from {from} to {to}. Choose a date before or after.",
    certificateEnded: "The certificate is valid only until {date}. Choose an earlier date or replace the certificate.",
  },
  identityCodeInText: "Remove the personal identity code. It is not needed here.",
  pictures: "Write without pictures.",
  personName: "Write the name in letters, without digits and special characters.",
  postalCode: "Write the postal code as five digits, for example 00100.",
  eInvoiceAddress: "Check the e-invoice address. It has 8–20 letters or digits.",
  ovt: "Check the OVT identifier. It is 0037, the eight digits of the Business ID and at most five other characters.",
  eInvoiceOperator: "Check the operator’s identifier. It has 6–20 letters or digits, for example 003721291126.",
};
