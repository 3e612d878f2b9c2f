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
  rowMissing: "Fill in at least one row.",
  confirm: "Confirm this before you continue.",
  fullName: "Enter the given name and the family name.",
  invalidEmail: "Enter an e-mail address in the form firstname.lastname@example.fi.",
  webAddress: "Write the whole address, for example https://thl.fi.",
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
  attachment: { missing: "Attach the file without which this cannot be sent." },
  file: {
    empty: "The file is empty. Choose another file.",
    lies: "The file is not what its name says. Save it as PDF, PNG or JPEG and choose it again.",
    truncated: "The file is cut short: its end is missing. Save it again and choose a whole file.",
    encrypted: "The file is protected by a password. Remove the protection and choose the file again.",
    active: "The PDF file holds program code or other files. Print it to an ordinary PDF file and choose that.",
    polyglot: "The file holds more than one document or picture. Save it again and choose a clean file.",
    infected:
      "A harmful program was found in the file, and the file was not taken. Check your computer before you go on.",
    scannerAway: "The file could not be checked for harmful programs, so it was not taken. Try again in a moment.",
  },
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
  termination: {
    notInUse: "Choose only services that your organisation uses.",
    alreadyEnding: "There is a notice of termination about the service already: {reference}.",
    awaits: "There is a notice of termination about the service already, waiting to be confirmed.",
    past: "Nothing can be terminated retroactively. Choose today or a later day.",
    tooSoon: "A pharmacy reports at least three weeks ahead. Choose {date} or a later day.",
    freeze: "Nothing is changed {from}–{to}. Choose {before} or an earlier day, or {after} or a later day.",
    takeoverMissing: "Write the takeover date, on which the new pharmacist begins.",
    notDayBefore: "Choose the day before the takeover, {date}, or correct the takeover date.",
    ownBusinessId: "This is the Business ID of your own organisation. Write the successor's.",
  },
  reception: {
    notForKind: "Only providers of health care receive renewal requests. Pharmacies pass requests on.",
    noPrescription:
      "Reception is an option of the Prescription Service, which your organisation does not use. Join the Prescription Service first.",
    notPractitioner: "Choose the units that the change concerns. Begin the notice anew.",
    nothingToStart:
      "Reception cannot be taken into use in any unit: it is in use already, or there is an open notice about it.",
    nothingToStop: "Reception is not in use in any unit, or there is an open notice about it already.",
    unitLeft: "These units are no longer in your organisation: {names}. Remove them from your choice.",
    notHealthCare: "These units give no health care: {names}. Remove them from your choice.",
    alreadyOn: "Reception is in use already: {names}. Remove the units from your choice.",
    alreadyOff: "Reception is not in use: {names}. Remove the units from your choice.",
    pending:
      "The notice {reference} concerns these units already: {names}. Wait for its decision, or remove the units from your choice.",
    unmarked:
      "THL's marking is missing: {names}. Ask THL for it. If you have seen it in the register, confirm it yourself.",
    dayInFuture: "Choose today or an earlier day.",
    dayTooOld: "Choose {date} or a later day.",
    notToConfirm: "One of the units needs no confirmation any more. Reload the page and check your choice.",
    notDue: "One of the units has been reported already. Reload the page and check your choice.",
  },
  leadTime: {
    atMostBeforeLeast: "Give at least as many days as the lead time.",
    endsBeforeStart: "Choose a day that is not before the first day.",
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
    unitLeft:
      "The unit no longer belongs to your organisation: {names}. It is no longer in the list. Check your choices and save the step again.",
    unknownUnit: "One of the chosen units is no longer in the register. Check your choices.",
    tooEarly: "Choose {date} or a later date. If the change cannot wait, mark it as urgent and say why.",
    freeze: "No changes are made from {from} to {to}. Choose a date before or after.",
    certificateEnded: "The certificate is valid only until {date}. Choose an earlier date or replace the certificate.",
  },
  organisationChange: {
    noServices:
      "Your organisation uses no Kanta Services in its own name, so no customership changes. Tell Kela of the change: kanta@kanta.fi.",
    ownBusinessId: "This is your own organisation's Business ID. Write that of whoever goes on.",
    unknownSuccessor:
      "The registers know no organisation with this Business ID. Check it, or wait until it is in the register.",
    successorEnded:
      "Its entry in the register is not in force on the day of the change. Check the Business ID and the day.",
    successorNotYet:
      "It is in the register, but its data have not reached the Extranet yet. They come overnight. Send the notice after that.",
    notMoving: "Choose a unit that is among those that move, and each only once.",
    allServices: "When the Business ID changes, use of all services ends under the present one. Choose all of them.",
    joinsWhatEnds: "The successor can here join only services that are no longer used in your organisation's name.",
  },
  controllerChange: {
    same: "The new controller is the same as the present one. Choose another.",
    unknown: "The controller is not in the registers. Search for it again.",
    ended: "The controller's entry is in force only until {date}. Choose another one or an earlier day.",
    mustBePublic: "For a service given against a voucher the controller is a public body. Check your choices.",
    mustBePrivate: "A public body is not the controller because the client pays for the service. Check your choices.",
    runBefore: "The change run can be made on {date} at the earliest, when the controller changes. Choose a later day.",
  },
  identityCodeInText: "Remove the personal identity code. It is not needed here.",
  pictures: "Write without emoji or picture characters.",
  personName: "Write the name in letters, without digits and special characters.",
  postalCode: "Write the postal code as five digits, for example 00100.",
  eInvoiceAddress: "Check the e-invoice address. It has 8–20 letters or digits.",
  ovt: "Check the OVT identifier. It is 0037, the eight digits of the Business ID and at most five other characters.",
  eInvoiceOperator: "Check the operator’s identifier. It has 6–20 letters or digits, for example 003721291126.",
  csv: {
    tooLarge: "The file is too large. Choose a file of at most {maximum} MB.",
    tooManyRows: "The file has too many rows. Divide it into parts of at most {maximum} rows.",
    notText: "This is not a CSV file. Save the table as CSV and choose that.",
    empty: "The file is empty. Choose a file with headings and rows.",
    noRows: "The file has headings only. Add rows and choose the file again.",
    quotes: "The quotation marks in the file do not match. Save the table as CSV again.",
    missingColumns: "Columns are missing from the file: {columns}. Use the template that can be downloaded.",
    repeatedColumns: "The file has the same column twice: {columns}. Remove one of them.",
    unknownColumns: "The file has unknown columns: {columns}. Remove them or use the template that can be downloaded.",
    cells:
      "The row has the wrong number of columns: {found} where there should be {expected}. Check the separators on the row.",
    mixedEncoding: "The row is encoded differently from the rest of the file. Save the whole file in one encoding.",
  },
  systemUse: {
    retired: "The system has been removed from Kela's catalogue and cannot be taken into use. Choose another system.",
    unregistered: "The system is not in the Astori register and cannot be taken into use. Choose another system.",
    uncertified: "The system has no certificate in force and cannot be taken into use. Choose another system.",
    ended:
      "The system is certified only until {date}, so it cannot be taken into use. Choose another system or an earlier day.",
    unit: "The unit is not a unit of your organisation that is in force. Check the choice.",
    service: "Your organisation does not use this service. Choose among the services in use.",
    overlap: "The system is in use there at the same time already. Change the data of the present use.",
    same: "Choose another system than the present one.",
    switchBeforeStart: "The present system was taken into use on the same day or later. Choose a later day.",
    noService: "Choose at least one service for which the present system is used in every chosen place.",
    gone: "The use of the system has ended in the meantime in one of the chosen places. Open the page again and check the choices.",
  },
  systemImport: {
    systemClass: "Write the class as A1, A2, A3 or B.",
    duplicate: "The same thing is on row {first} already. Remove one of them.",
    twins: "The Astori number belongs to one system, but the name, version and supplier to another. Check the row.",
    unknownSystem: "There is no such system in the catalogue. Check the name, version and Astori number.",
    severalSystems: "The catalogue has several such systems. Write the version, supplier or Astori number as well.",
    unknownService: "{name} is not the name of a Kanta service. Check how the name is written.",
  },
  joining: {
    ineligible: {
      KIND: "An organisation of this sort cannot join the service on the planned day. Choose another service.",
      HEALTH_CARE:
        "The register has no health-care unit of your organisation in force on the planned day. Choose another service or have the register corrected.",
      SOCIAL_CARE:
        "The register has no social-care unit of your organisation in force on the planned day. Choose another service or have the register corrected.",
      IN_USE: "The service is in use already. Choose another service.",
    },
    alreadyOpen: "An application for the same service is under way ({reference}). Go on with it or withdraw it first.",
    ownBusinessId: "This is the Business ID of your own organisation. Write that of the other organisation.",
    mainJoinerUnknown: "No customer of the Kanta services has this Business ID. Check it with the main joiner.",
    contracts: "Make the contracts with the co-joiners before you go on, and confirm this.",
    twice: "The same stands on an earlier row. Remove one of them.",
    unknownUnit: "These units are not in force, or the service is not for them: {oids}. Leave them out.",
    pointNeeded: "This service needs a connection point. Choose an existing one or give the data of a new one.",
    pointNotProduction: "This service needs a connection point in production. Choose production.",
    certificateNeeded:
      "Paste the certificate as PEM text. A connection point in production cannot be taken into use without one.",
    notMarked:
      "THL's register has no marking of reception: {names}. Leave the units out or ask THL to add the marking.",
    planMissing: "A data-security plan must be made and approved before joining. Confirm this.",
    takeoverMissing: "Tell Fimea the day of taking over first, and then confirm this.",
    contactMissing: {
      ADMINISTRATIVE: "Add a contact person for administrative matters.",
      TECHNICAL: "Add a contact person for technical matters.",
      DATA_PROTECTION: "Add a contact person for data protection.",
    },
    termsMissing: "Accept everything. Without it your organisation cannot join the service.",
    termsOutdated:
      "The terms have a new version, or the service has been changed. Read the terms in force and accept them.",
    oneSignatory: "A self-employed practitioner signs alone. Remove the other rows.",
  },
};
