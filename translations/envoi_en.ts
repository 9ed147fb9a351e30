<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCommands</name>
    <message>
        <source>The password was not kept: %1</source>
        <translation>The password was not kept: %1</translation>
    </message>
    <message>
        <source>The account “%1” was added.</source>
        <translation>The account “%1” was added.</translation>
    </message>
    <message>
        <source>The account “%1” was changed.</source>
        <translation>The account “%1” was changed.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>The sender %1 &lt;%2&gt; was added.</source>
        <translation>The sender %1 &lt;%2&gt; was added.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Replies to</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation type="unfinished">%1 / h</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRAM-MD5 is historic: ask the provider for a better way to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --host, or its provider with --preset; “envoi-cli accounts presets” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDelivery</name>
    <message>
        <source>The server of the account “%1” asks to slow down: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost and nobody’s attempts are used up: Envoi tries again by itself at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Test the account</source>
        <translation>Test the account</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>SMTP account</source>
        <translation>SMTP account</translation>
    </message>
    <message>
        <source>New SMTP account</source>
        <translation>New SMTP account</translation>
    </message>
    <message>
        <source>Encrypted (TLS required)</source>
        <translation>Encrypted (TLS required)</translation>
    </message>
    <message>
        <source>Not encrypted: a server on this computer</source>
        <translation>Not encrypted: a server on this computer</translation>
    </message>
    <message>
        <source>Left empty: the one already kept</source>
        <translation>Left empty: the one already kept</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connections at once</translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation>Messages per hour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, without encryption.</source>
        <translation>The server answers in %1 ms, without encryption.</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, encrypted with %2.</source>
        <translation>The server answers in %1 ms, encrypted with %2.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages in each:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each recipient domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections; per hour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the best the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2 (XOAUTH2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2 (OAUTHBEARER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program and its arguments; the first line it prints is the access token. Without one, the token is kept in the key store like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers in %1 ms, encrypted with %2, login with %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPreset</name>
    <message>
        <source>Your plan says how many messages: write its limit in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an app password: the password of your mailbox is refused once two-step verification is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticated SMTP must be allowed for the mailbox, and Microsoft replaces passwords by OAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server of your region, such as email-smtp.ca-central-1.amazonaws.com, and SMTP credentials; your sending quota is shown by the SES console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is an SMTP key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the EU region the server is smtp.eu.mailgun.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word apikey, the password an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 messages an hour for each mailbox of the MX Plan offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi knows no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: %1. For another one give --host and --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,440 messages in 24 hours for each mailbox of a paid offer; a free one has 500: write that limit in the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>There is no SMTP account “%1”.</source>
        <translation>There is no SMTP account “%1”.</translation>
    </message>
    <message>
        <source>Look at the list of accounts, or add it first.</source>
        <translation>Look at the list of accounts, or add it first.</translation>
    </message>
    <message>
        <source>There is no sender number %1.</source>
        <translation>There is no sender number %1.</translation>
    </message>
    <message>
        <source>Look at the list of senders.</source>
        <translation>Look at the list of senders.</translation>
    </message>
    <message>
        <source>The project has no SMTP account.</source>
        <translation>The project has no SMTP account.</translation>
    </message>
    <message>
        <source>Add the account your mail leaves through.</source>
        <translation>Add the account your mail leaves through.</translation>
    </message>
    <message>
        <source>The project has several SMTP accounts.</source>
        <translation>The project has several SMTP accounts.</translation>
    </message>
    <message>
        <source>Choose the one this sending leaves through.</source>
        <translation>Choose the one this sending leaves through.</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>There is already an account “%1”.</translation>
    </message>
    <message>
        <source>Choose another name, or change that account.</source>
        <translation>Choose another name, or change that account.</translation>
    </message>
    <message>
        <source>The sender’s name contains a line break or a control character.</source>
        <translation>The sender’s name contains a line break or a control character.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Write it on one line.</translation>
    </message>
    <message>
        <source>The account “%1” is used by: %2.</source>
        <translation>The account “%1” is used by: %2.</translation>
    </message>
    <message>
        <source>Give these sendings another account, or wait until they are over.</source>
        <translation>Give these sendings another account, or wait until they are over.</translation>
    </message>
</context>
<context>
    <name>AddressCheck</name>
    <message>
        <source>Was %1 meant?</source>
        <translation>Was %1 meant?</translation>
    </message>
</context>
<context>
    <name>AddressRange</name>
    <message>
        <source>“%1” is neither an IP address nor a range of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Sendings</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>A sending is under way</source>
        <translation>A sending is under way</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still has %Ln e-mail(s) to deliver. It stops when Envoi closes and goes on at the next start; nothing is lost and nothing leaves twice.</source>
        <translation>
            <numerusform>“%1” still has %Ln e-mail to deliver. It stops when Envoi closes and goes on at the next start; nothing is lost and nothing leaves twice.</numerusform>
            <numerusform>“%1” still has %Ln e-mails to deliver. It stops when Envoi closes and goes on at the next start; nothing is lost and nothing leaves twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Envoi</source>
        <translation>Close Envoi</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalChecks</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): %1</source>
        <translation>
            <numerusform>%Ln version: %1</numerusform>
            <numerusform>%Ln versions: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>fingerprint %1</translation>
    </message>
    <message>
        <source>the message was edited since; what was prepared is what leaves</source>
        <translation>the message was edited since; what was prepared is what leaves</translation>
    </message>
    <message>
        <source>The message is the one I want to send</source>
        <translation>The message is the one I want to send</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) targeted</source>
        <translation>
            <numerusform>%Ln contact targeted</numerusform>
            <numerusform>%Ln contacts targeted</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>excluded: %1</translation>
    </message>
    <message>
        <source>+ seed list (%1)</source>
        <translation>+ seed list (%1)</translation>
    </message>
    <message>
        <source>%1 % against the last sending</source>
        <comment>signed percentage</comment>
        <translation>%1 % against the last sending</translation>
    </message>
    <message numerus="yes">
        <source>Recipients: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Recipients: %Ln e-mail</numerusform>
            <numerusform>Recipients: %Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>from %1, replies to %2</source>
        <translation>from %1, replies to %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message numerus="yes">
        <source>at each contact’s best hour, within %Ln hour(s)</source>
        <translation>
            <numerusform>at each contact’s best hour, within %Ln hour</numerusform>
            <numerusform>at each contact’s best hour, within %Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Departure: as soon as it is approved</source>
        <translation>Departure: as soon as it is approved</translation>
    </message>
    <message>
        <source>nothing leaves before</source>
        <translation>nothing leaves before</translation>
    </message>
    <message>
        <source>Departure: %1</source>
        <translation>Departure: %1</translation>
    </message>
    <message>
        <source>this time is past: send it now, or choose another date</source>
        <translation>this time is past: send it now, or choose another date</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>Pace: %Ln an hour</source>
        <translation>
            <numerusform>Pace: %Ln an hour</numerusform>
            <numerusform>Pace: %Ln an hour</numerusform>
        </translation>
    </message>
    <message>
        <source>Pace: spread over %1</source>
        <translation>Pace: spread over %1</translation>
    </message>
    <message>
        <source>Pace: as fast as the account allows</source>
        <translation>Pace: as fast as the account allows</translation>
    </message>
    <message>
        <source>%1, deadline %2</source>
        <translation>%1, deadline %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) will not leave before the deadline</source>
        <translation>
            <numerusform>%Ln e-mail will not leave before the deadline</numerusform>
            <numerusform>%Ln e-mails will not leave before the deadline</numerusform>
        </translation>
    </message>
    <message>
        <source>the last e-mail leaves around %1</source>
        <translation>the last e-mail leaves around %1</translation>
    </message>
    <message>
        <source>this content was tested or previewed</source>
        <translation>this content was tested or previewed</translation>
    </message>
    <message>
        <source>this content was neither tested nor previewed with a contact</source>
        <translation>this content was neither tested nor previewed with a contact</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>no warning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s), the first: %1</source>
        <translation>
            <numerusform>%Ln warning, the first: %1</numerusform>
            <numerusform>%Ln warnings, the first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests and validations are done</source>
        <translation>Tests and validations are done</translation>
    </message>
    <message>
        <source>The message says who sends it</source>
        <translation>The message says who sends it</translation>
    </message>
    <message>
        <source>the project has no postal identity: write it in the settings</source>
        <translation>the project has no postal identity: write it in the settings</translation>
    </message>
    <message>
        <source>a seed list is seldom that long: is it the right group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsed on %1, but the content was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsed on %1, but the recipients changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the deadline</source>
        <translation>
            <numerusform>%Ln after the deadline</numerusform>
            <numerusform>%Ln after the deadline</numerusform>
        </translation>
    </message>
    <message>
        <source>rehearsed on %1: %2 (fingerprint %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender is authenticated</source>
        <translation>The domain of the sender is authenticated</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>The planned time has passed</source>
        <translation>The planned time has passed</translation>
    </message>
    <message>
        <source>This sending was planned for a moment that has passed. Send it as soon as it is approved?</source>
        <translation>This sending was planned for a moment that has passed. Send it as soon as it is approved?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Reject this sending</source>
        <translation>Reject this sending</translation>
    </message>
    <message>
        <source>It goes back to draft; its author will see why. Reason:</source>
        <translation>It goes back to draft; its author will see why. Reason:</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instruction(s) left to confirm</source>
        <translation>
            <numerusform>%Ln instruction left to confirm</numerusform>
            <numerusform>%Ln instructions left to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of recipients</source>
        <translation>Type the number of recipients</translation>
    </message>
    <message>
        <source>Approve a sending</source>
        <translation>Approve a sending</translation>
    </message>
    <message>
        <source>Approve the sending “%1”</source>
        <translation>Approve the sending “%1”</translation>
    </message>
    <message>
        <source>To approve · prepared by %1 at %2</source>
        <translation>To approve · prepared by %1 at %2</translation>
    </message>
    <message>
        <source>Instructions to verify</source>
        <translation>Instructions to verify</translation>
    </message>
    <message>
        <source>Type the number of recipients (%1):</source>
        <translation>Type the number of recipients (%1):</translation>
    </message>
    <message>
        <source>The message was modified since it was prepared: what is shown here is what will leave.</source>
        <translation>The message was modified since it was prepared: what is shown here is what will leave.</translation>
    </message>
    <message>
        <source>Approving freezes the message and the list. Cancelling stays possible until the departure, under Sendings › Planned.</source>
        <translation>Approving freezes the message and the list. Cancelling stays possible until the departure, under Sendings › Planned.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Instructions — tick what you have verified</source>
        <translation>Instructions — tick what you have verified</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveSending</name>
    <message>
        <source>You prepared this sending.</source>
        <translation>You prepared this sending.</translation>
    </message>
    <message>
        <source>Ask a colleague to approve it.</source>
        <translation>Ask a colleague to approve it.</translation>
    </message>
    <message>
        <source>The deadline of “%1” is past: nobody would receive it.</source>
        <translation>The deadline of “%1” is past: nobody would receive it.</translation>
    </message>
    <message>
        <source>Reject it, choose another deadline, then prepare it again.</source>
        <translation>Reject it, choose another deadline, then prepare it again.</translation>
    </message>
    <message>
        <source>The planned time of “%1” is past.</source>
        <translation>The planned time of “%1” is past.</translation>
    </message>
    <message>
        <source>Choose to send it now, or another date.</source>
        <translation>Choose to send it now, or another date.</translation>
    </message>
    <message>
        <source>“%1” is not to be approved: %2.</source>
        <translation>“%1” is not to be approved: %2.</translation>
    </message>
    <message>
        <source>Only a prepared sending can be approved or rejected, and only once.</source>
        <translation>Only a prepared sending can be approved or rejected, and only once.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Say why: whoever prepared the sending will read it.</source>
        <translation>Say why: whoever prepared the sending will read it.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: %2.</source>
        <translation>“%1” cannot be taken back: %2.</translation>
    </message>
    <message>
        <source>Only what has not started can be taken back; cancel it instead.</source>
        <translation>Only what has not started can be taken back; cancel it instead.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Usage: envoi-cli %1</source>
        <translation>Usage: envoi-cli %1</translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”.</source>
        <translation>“%1” is not an option of “%2”.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>“%1” is not a number for “%2”.</source>
        <translation>“%1” is not a number for “%2”.</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Give a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>The calculation was stopped.</source>
        <translation>The calculation was stopped.</translation>
    </message>
    <message>
        <source>Calculate again.</source>
        <translation>Calculate again.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>CancelSending</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancel “%1”</translation>
    </message>
    <message>
        <source>Cancel the sending</source>
        <translation>Cancel the sending</translation>
    </message>
    <message>
        <source>Why is it cancelled? Nothing more will leave.</source>
        <translation>Why is it cancelled? Nothing more will leave.</translation>
    </message>
    <message>
        <source>Stopped, waiting for the reason</source>
        <translation>Stopped, waiting for the reason</translation>
    </message>
    <message>
        <source>It is stopped. Why, and what becomes of the messages already prepared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel them too: nothing more leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let those already prepared leave, cancel the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel nothing: the sending goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSenderDomain</name>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>The check of %1 was cancelled.</translation>
    </message>
    <message>
        <source>Check it again when you wish.</source>
        <translation>Check it again when you wish.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>Type envoi-cli help to see how it is used.</source>
        <translation>Type envoi-cli help to see how it is used.</translation>
    </message>
    <message>
        <source>envoi-cli [--project FILE.envoi] [--language fr|en] [--json] COMMAND</source>
        <translation>envoi-cli [--project FILE.envoi] [--language fr|en] [--json] COMMAND</translation>
    </message>
    <message>
        <source>No project was named.</source>
        <translation>No project was named.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi, or set ENVOI_PROJECT.</source>
        <translation>Give --project FILE.envoi, or set ENVOI_PROJECT.</translation>
    </message>
    <message>
        <source>This version opens projects in files only.</source>
        <translation>This version opens projects in files only.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi.</source>
        <translation>Give --project FILE.envoi.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” is not a command.</translation>
    </message>
    <message>
        <source>Type envoi-cli help to see them all.</source>
        <translation>Type envoi-cli help to see them all.</translation>
    </message>
    <message>
        <source>“%1” is not a language of Envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicationTypeRepository</name>
    <message>
        <source>There is no communication type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of communication types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communication type has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished">Give it one.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished">Choose a shorter one.</translation>
    </message>
    <message>
        <source>Only an administrative type may be sent to people in the kill file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the type administrative, or leave the kill file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a communication type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is the default type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another type the default first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these messages another type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to tracking authorises no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the type require another consent, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicationsCard</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Message</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Sent</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Delivery</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View exactly what was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished">Resend</translation>
    </message>
    <message>
        <source>Resend %1</source>
        <translation type="unfinished">Resend %1</translation>
    </message>
    <message>
        <source>%1 (sent again)</source>
        <translation type="unfinished">%1 (sent again)</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact yet.</source>
        <translation type="unfinished">Nothing was sent to this contact yet.</translation>
    </message>
    <message numerus="yes">
        <source>opened %Ln time(s)</source>
        <translation>
            <numerusform>opened once</numerusform>
            <numerusform>opened %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>clicked %Ln time(s)</source>
        <translation>
            <numerusform>clicked once</numerusform>
            <numerusform>clicked %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical headers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two messages side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernedContactsDialog</name>
    <message>
        <source>Not receiving: %1</source>
        <translation>Not receiving: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied: purchase or contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied: inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied: published address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCommands</name>
    <message>
        <source>“%1” implies no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give purchase, inquiry or published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation type="unfinished">“%1” is neither on nor off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation type="unfinished">Write on or off.</translation>
    </message>
    <message>
        <source>Recorded. %1 still consents to “%2”, since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. %1 still withdraws “%2”, since %3: the date given is not later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has withdrawn “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consents to “%2” until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consents to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on %1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>No consent expires in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>No consent expires by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">No.</translation>
    </message>
    <message>
        <source>People can now consent to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not something to do with consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write add, list, rename or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is now called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees to be followed: opens and clicks may be linked to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to be followed: opens and clicks stay without a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form, telephone, counter, letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was shown, where the paper is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentMark</name>
    <message>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible, subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible, not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible, unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPicture</name>
    <message>
        <source>no consent</source>
        <translation type="unfinished">no consent</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation type="unfinished">unsubscribed</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked to the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentRepository</name>
    <message>
        <source>The consent has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what people agree to, for instance Newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished">Choose a shorter one.</translation>
    </message>
    <message>
        <source>There is already a consent “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Choose another name.</translation>
    </message>
    <message>
        <source>The communication type “%1” requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People gave or withdrew it: the proof is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation type="unfinished">These exist: %1.</translation>
    </message>
    <message>
        <source>Rename it instead, or leave it unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the consent to the tracking of opens and clicks, which every project has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it for the contact as it is, or give this consent another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every project has the consent “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be neither renamed nor removed; nobody has to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means two consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yours, number %1, another name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSettings</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No consent yet: add what people can agree to, such as a newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative, even to the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be resent from the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished">Edit…</translation>
    </message>
    <message>
        <source>default type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people agree to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Rename the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent centre: ask for consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: nobody is asked for a consent; who unsubscribes is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a type…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>“%1” does not say whether the consent was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 or 0, or yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not past yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the consent was given or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactChanges</name>
    <message>
        <source>%1 was changed in the meantime; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card as it is now, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>There is already a field “%1”.</source>
        <translation>There is already a field “%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>“%1” is not a mode of import.</source>
        <translation>“%1” is not a mode of import.</translation>
    </message>
    <message>
        <source>Give complete, add, update or replace.</source>
        <translation>Give complete, add, update or replace.</translation>
    </message>
    <message>
        <source>“%1” does not say which field a column fills.</source>
        <translation>“%1” does not say which field a column fills.</translation>
    </message>
    <message>
        <source>Write it as column=field; column= skips the column.</source>
        <translation>Write it as column=field; column= skips the column.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>This was a rehearsal: nothing was written.</translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>New fields: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written.</source>
        <translation>
            <numerusform>%n contact written.</numerusform>
            <numerusform>%n contacts written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 is active.</translation>
    </message>
    <message>
        <source>%1 is inactive: no message goes there.</source>
        <translation>%1 is inactive: no message goes there.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>Give one JSON string a line.</source>
        <translation>Give one JSON string a line.</translation>
    </message>
    <message>
        <source>This line is not a JSON string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read: </source>
        <translation>
            <numerusform>%Ln line read: </numerusform>
            <numerusform>%Ln lines read: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have deactivated.</source>
        <translation>
            <numerusform>%Ln contact that the file does not have was deactivated.</numerusform>
            <numerusform>%Ln contacts that the file does not have were deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) can no longer receive: the list says so.</source>
        <translation>
            <numerusform>%Ln contact can no longer receive: the list says so.</numerusform>
            <numerusform>%Ln contacts can no longer receive: the list says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 is undone: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact removed</numerusform>
            <numerusform>%Ln contacts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) as before</source>
        <translation>
            <numerusform>%Ln contact as before</numerusform>
            <numerusform>%Ln contacts as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay as they are now: something happened to them since the import.</source>
        <translation>
            <numerusform>%Ln contact stays as it is now: something happened to it since the import.</numerusform>
            <numerusform>%Ln contacts stay as they are now: something happened to them since the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have will be deactivated.</source>
        <translation>
            <numerusform>%Ln contact that the file does not have will be deactivated.</numerusform>
            <numerusform>%Ln contacts that the file does not have will be deactivated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type this number to go on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another number; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 active contacts would be deactivated; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is meant, add --deactivates %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) kept without a valid address: they receive nothing until it is corrected.</source>
        <translation>
            <numerusform>%Ln contact kept without a valid address: it receives nothing until the address is corrected.</numerusform>
            <numerusform>%Ln contacts kept without a valid address: they receive nothing until it is corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditCommands</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contact found.</numerusform>
            <numerusform>%Ln contacts found.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say which field gets which value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as field=value; envoi-cli fields list names the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one contact now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditDialog</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ContactErasure</name>
    <message>
        <source>The sending “%1” still has to reach this contact.</source>
        <translation type="unfinished">The sending “%1” still has to reach this contact.</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it; deactivating the contact stops the message at once.</source>
        <translation type="unfinished">Wait until it is over, or cancel it; deactivating the contact stops the message at once.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation type="unfinished">There is no such contact.</translation>
    </message>
    <message>
        <source>Search for the contact in the list.</source>
        <translation type="unfinished">Search for the contact in the list.</translation>
    </message>
    <message>
        <source>Erased at the person’s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sent again to a person who was erased)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>“%1” does not fit the field “%2”.</translation>
    </message>
    <message>
        <source>Write a number, such as 12 or 12.5.</source>
        <translation>Write a number, such as 12 or 12.5.</translation>
    </message>
    <message>
        <source>Write the date as 2026-12-31.</source>
        <translation>Write the date as 2026-12-31.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>“%1” is not a type of field.</source>
        <translation>“%1” is not a type of field.</translation>
    </message>
    <message>
        <source>Give text, number, date, bool or choice.</source>
        <translation>Give text, number, date, bool or choice.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field.</source>
        <translation>“%1” cannot be the name of a field.</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, beginning with a letter.</source>
        <translation>Use letters, digits, _ and -, beginning with a letter.</translation>
    </message>
    <message>
        <source>“%1” already has a meaning in messages.</source>
        <translation>“%1” already has a meaning in messages.</translation>
    </message>
    <message>
        <source>Choose another name for the field.</source>
        <translation>Choose another name for the field.</translation>
    </message>
    <message>
        <source>The value of “%1” is longer than 10 000 characters.</source>
        <translation>The value of “%1” is longer than 10 000 characters.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>Remove the invisible character it holds.</source>
        <translation>Remove the invisible character it holds.</translation>
    </message>
    <message>
        <source>The value of “%1” holds the character NUL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFilterBar</name>
    <message>
        <source>All statuses</source>
        <translation type="unfinished">All statuses</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished">All groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to in the last %n month(s)</source>
        <translation>
            <numerusform>Sent to in the last month</numerusform>
            <numerusform>Sent to in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent to for %n month(s)</source>
        <translation>
            <numerusform>Not sent to for %n month</numerusform>
            <numerusform>Not sent to for %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>“%1” is a dynamic group: its criteria say who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a static group, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported list says that the address does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>The contact keeps the address it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactMerge</name>
    <message>
        <source>Merge of two contacts: one of them had unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge of two contacts: one of them had refused to be followed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactOrders</name>
    <message numerus="yes">
        <source>Activate %Ln contact(s)</source>
        <translation>
            <numerusform>Activate %Ln contact</numerusform>
            <numerusform>Activate %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln contact(s)</source>
        <translation>
            <numerusform>Deactivate %Ln contact</numerusform>
            <numerusform>Deactivate %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the quarantine of %Ln contact(s)</source>
        <translation>
            <numerusform>Lift the quarantine of %Ln contact</numerusform>
            <numerusform>Lift the quarantine of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill file for %Ln contact(s)</source>
        <translation>
            <numerusform>Kill file for %Ln contact</numerusform>
            <numerusform>Kill file for %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s) to “%1”</source>
        <translation>
            <numerusform>Add %Ln contact to “%1”</numerusform>
            <numerusform>Add %Ln contacts to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln contact(s) from “%1”</source>
        <translation>
            <numerusform>Remove %Ln contact from “%1”</numerusform>
            <numerusform>Remove %Ln contacts from “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In no group.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Resend</translation>
    </message>
    <message>
        <source>Send “%1” to this contact again?</source>
        <translation>Send “%1” to this contact again?</translation>
    </message>
    <message>
        <source>%1 Send it again?</source>
        <translation>%1 Send it again?</translation>
    </message>
    <message>
        <source>The message is on its way again.</source>
        <translation>The message is on its way again.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation>Lift the quarantine</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages received</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2. Writing to it again harms the reputation of your address. Correct it, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal-data.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page (*.html);;Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page (*.html);;Data (*.json);;Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Save the report</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished">The report is in %1.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything known about this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, consents and history of %1 go; only figures without a name stay. This cannot be undone. Type %2 to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRemoval</name>
    <message>
        <source>There is no such contact.</source>
        <translation type="unfinished">There is no such contact.</translation>
    </message>
</context>
<context>
    <name>ContactRepository</name>
    <message>
        <source>There is no such contact.</source>
        <translation>There is no such contact.</translation>
    </message>
    <message>
        <source>Search for the contact in the list.</source>
        <translation>Search for the contact in the list.</translation>
    </message>
    <message>
        <source>“%1” is a field every project has.</source>
        <translation>“%1” is a field every project has.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is no contact “%1”.</source>
        <translation>There is no contact “%1”.</translation>
    </message>
    <message>
        <source>Give the value of its unique key (%1) or its address.</source>
        <translation>Give the value of its unique key (%1) or its address.</translation>
    </message>
    <message>
        <source>Another contact already has this key (%1).</source>
        <translation>Another contact already has this key (%1).</translation>
    </message>
    <message>
        <source>Open that contact, or change the key.</source>
        <translation>Open that contact, or change the key.</translation>
    </message>
    <message>
        <source>Several contacts have the address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value of the unique key (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as fr or en-CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished">“%1” is not a time zone.</translation>
    </message>
    <message>
        <source>Write it as America/Toronto or Europe/Paris.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>“%1”, which identifies the contact, is empty.</source>
        <translation>“%1”, which identifies the contact, is empty.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fill it in.</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Invalid address</translation>
    </message>
    <message>
        <source>Kill file</source>
        <translation>Kill file</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
</context>
<context>
    <name>ContactTimeline</name>
    <message>
        <source>“%1” sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address put in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link clicked in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” not sent to this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent through contact #%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>No contact fits.</source>
        <translation>No contact fits.</translation>
    </message>
    <message>
        <source>No contact yet. Import the list you have, in CSV.</source>
        <translation>No contact yet. Import the list you have, in CSV.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>The selected contacts are in “%1”.</source>
        <translation>The selected contacts are in “%1”.</translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Export the contacts</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to %1.</source>
        <translation>
            <numerusform>%Ln contact written to %1.</numerusform>
            <numerusform>%Ln contacts written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Search in all fields…</source>
        <translation>Search in all fields…</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Search the contacts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The selected contacts are no longer in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected contacts are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message goes to the selected contacts any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected contacts are out of quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation type="unfinished">Name of the group:</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill file</source>
        <translation type="unfinished">Kill file</translation>
    </message>
    <message numerus="yes">
        <source>No message goes to the addresses of %Ln contact(s) any more, whatever it is about.</source>
        <translation>
            <numerusform>No message goes to the address of %Ln contact any more, whatever it is about.</numerusform>
            <numerusform>No message goes to the addresses of %Ln contacts any more, whatever it is about.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the selected contacts are in the kill file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Profile, consents and history of %Ln contact(s) go; only figures without a name stay. This cannot be undone. Type %1 to confirm.</source>
        <translation>
            <numerusform>Profile, consents and history of %Ln contact go; only figures without a name stay. This cannot be undone. Type %1 to confirm.</numerusform>
            <numerusform>Profile, consents and history of %Ln contacts go; only figures without a name stay. This cannot be undone. Type %1 to confirm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) erased.</source>
        <translation>
            <numerusform>%Ln contact erased.</numerusform>
            <numerusform>%Ln contacts erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two contacts are one now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">End</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished">Pace</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Deadline</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Approved by</translation>
    </message>
    <message>
        <source>Course of the sending</source>
        <translation type="unfinished">Course of the sending</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished">Cancel…</translation>
    </message>
    <message>
        <source>New draft for those not reached</source>
        <translation type="unfinished">New draft for those not reached</translation>
    </message>
</context>
<context>
    <name>CriteriaJson</name>
    <message>
        <source>Write {&quot;all&quot;: [{&quot;field&quot;: &quot;city&quot;, &quot;is&quot;: &quot;equal&quot;, &quot;value&quot;: &quot;Québec&quot;}]}; “envoi-cli groups criteria” explains the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Block %1 has a part “%2” that no block has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 has no criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exclude” of block %1 is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 has more than %2 criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, criterion %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are longer than a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are no JSON: %1, at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria have a part “%1” where only “all” may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria have no list “all” with at least one block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria have more than %1 blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include or exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contacts for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alternative to block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and include</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was never given, or is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Time zone</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %1</source>
        <comment>number of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between … and …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (accents ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>the contrary of a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between conditions that must all hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts for whom %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contacts, except those for whom %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts for whom %1, except those for whom %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was delivered, not known to have been opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages were delivered, none of which is known to have been opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionChoices</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Messages</translation>
    </message>
</context>
<context>
    <name>CriterionParser</name>
    <message>
        <source>the field it speaks of does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statuses are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “empty” or “not_empty”, or give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only texts have accents to ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “ignore_accents” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">Fill it in.</translation>
    </message>
    <message>
        <source>nothing lies between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the smaller one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no criterion has a part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about two things: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exactly one of field, about, consent, group and message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a name nor a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no consent “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no message “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known “about” “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is”, its operator, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator “%1” does not suit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “value” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes one value, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “in” for a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “value”: [low, high].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of “%1” has %2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of “%1” is neither text, number, true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“days” is only for criteria about a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “is”: &quot;last_days&quot; with “value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means two consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of yours, %1, or another name to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Remove this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the criterion is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that is turned round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or not</source>
        <comment>before an alternative that is turned round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>before an alternative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round: those for whom it does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore accents: cœur is coeur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A cell that begins on line %1 is longer than a million characters.</source>
        <translation>A cell that begins on line %1 is longer than a million characters.</translation>
    </message>
    <message>
        <source>A quote may be missing near that line: check it, then import the file again.</source>
        <translation>A quote may be missing near that line: check it, then import the file again.</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed.</source>
        <translation>The quote opened on line %1 is never closed.</translation>
    </message>
    <message>
        <source>Correct that line, then import the file again; nothing was imported.</source>
        <translation>Correct that line, then import the file again; nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” is not a separator known here.</source>
        <translation>“%1” is not a separator known here.</translation>
    </message>
    <message>
        <source>Give a comma, a semicolon, tab or |.</source>
        <translation>Give a comma, a semicolon, tab or |.</translation>
    </message>
    <message>
        <source>Line %1 is not written in the encoding %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoding in which the file was saved, or save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>“%1” is not an order of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give ymd, dmy or mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date in the chosen order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another order of the dates, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryCommands</name>
    <message>
        <source>%1 delivered, %2 errors, %3 remaining, %4 unknown</source>
        <translation>%1 delivered, %2 errors, %3 remaining, %4 unknown</translation>
    </message>
    <message>
        <source>Finishing what is under way…</source>
        <translation>Finishing what is under way…</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>listening on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) received</source>
        <translation>
            <numerusform>%n message received</numerusform>
            <numerusform>%n messages received</numerusform>
        </translation>
    </message>
    <message>
        <source>The demonstration project is in %1.</source>
        <translation>The demonstration project is in %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryLease</name>
    <message>
        <source>Stop that program first, or let it finish.</source>
        <translation>Stop that program first, or let it finish.</translation>
    </message>
    <message>
        <source>Another program is already delivering this project.</source>
        <translation>Another program is already delivering this project.</translation>
    </message>
    <message>
        <source>Another program is already delivering this project (%1, process %2 on %3).</source>
        <translation>Another program is already delivering this project (%1, process %2 on %3).</translation>
    </message>
</context>
<context>
    <name>DemoEvents</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation type="unfinished">The file %1 could not be written.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation type="unfinished">Free some space on the disk and try again.</translation>
    </message>
</context>
<context>
    <name>DemoProject</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>The file %1 could not be written.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>Asked by telephone not to be written to any more</source>
        <translation>Asked by telephone not to be written to any more</translation>
    </message>
    <message>
        <source>Built-in mail server (nothing leaves)</source>
        <translation>Built-in mail server (nothing leaves)</translation>
    </message>
    <message>
        <source>The demonstration project has no account any more.</source>
        <translation>The demonstration project has no account any more.</translation>
    </message>
    <message>
        <source>Delete its file; it is made anew at the next start.</source>
        <translation>Delete its file; it is made anew at the next start.</translation>
    </message>
</context>
<context>
    <name>DepartureCalendar</name>
    <message>
        <source>Calendar of departures</source>
        <translation>Calendar of departures</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DkimKey</name>
    <message>
        <source>The cryptographic library refused to work: %1.</source>
        <translation>The cryptographic library refused to work: %1.</translation>
    </message>
    <message>
        <source>Generate a new key for the domain, or import it again.</source>
        <translation>Generate a new key for the domain, or import it again.</translation>
    </message>
    <message>
        <source>An RSA key for signing has 1024 to 4096 bits.</source>
        <translation>An RSA key for signing has 1024 to 4096 bits.</translation>
    </message>
    <message>
        <source>Choose 2048 bits: every receiver accepts them.</source>
        <translation>Choose 2048 bits: every receiver accepts them.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form.</source>
        <translation>This is not a private key in PEM form.</translation>
    </message>
    <message>
        <source>Give the file that begins with “BEGIN PRIVATE KEY”, without a passphrase.</source>
        <translation>Give the file that begins with “BEGIN PRIVATE KEY”, without a passphrase.</translation>
    </message>
    <message>
        <source>This key is neither RSA nor Ed25519.</source>
        <translation>This key is neither RSA nor Ed25519.</translation>
    </message>
    <message>
        <source>Receivers know only these two: give one of them, or generate a new key.</source>
        <translation>Receivers know only these two: give one of them, or generate a new key.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of key.</source>
        <translation>“%1” is not a kind of key.</translation>
    </message>
    <message>
        <source>Choose rsa, ed25519 or both.</source>
        <translation>Choose rsa, ed25519 or both.</translation>
    </message>
</context>
<context>
    <name>DkimSigner</name>
    <message>
        <source>The message cannot be signed: %1.</source>
        <translation>The message cannot be signed: %1.</translation>
    </message>
    <message>
        <source>Correct the message or its sender, then send it again.</source>
        <translation>Correct the message or its sender, then send it again.</translation>
    </message>
    <message>
        <source>its header has a broken line end</source>
        <translation>its header has a broken line end</translation>
    </message>
    <message>
        <source>its sender is not of the domain %1</source>
        <translation>its sender is not of the domain %1</translation>
    </message>
    <message>
        <source>its text has a broken line end</source>
        <translation>its text has a broken line end</translation>
    </message>
    <message>
        <source>the cryptographic library refused to work</source>
        <translation>the cryptographic library refused to work</translation>
    </message>
</context>
<context>
    <name>DomainCommands</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1 has no key yet.</translation>
    </message>
    <message>
        <source>Make one: envoi-cli domains key generate %1</source>
        <translation>Make one: envoi-cli domains key generate %1</translation>
    </message>
    <message>
        <source>Messages of %1 leave unsigned.</source>
        <translation>Messages of %1 leave unsigned.</translation>
    </message>
    <message>
        <source>Messages of %1 are signed.</source>
        <translation>Messages of %1 are signed.</translation>
    </message>
    <message>
        <source>Publish in the DNS of %1, then check the domain:</source>
        <translation>Publish in the DNS of %1, then check the domain:</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Check its name and its permissions.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>The file %1 could not be written.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Check its folder and the space on the disk.</translation>
    </message>
    <message>
        <source>The private key is in %1: whoever has it signs in your name.</source>
        <translation>The private key is in %1: whoever has it signs in your name.</translation>
    </message>
    <message>
        <source>The key “%1” was removed.</source>
        <translation>The key “%1” was removed.</translation>
    </message>
</context>
<context>
    <name>DomainDialog</name>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Sending domain %1</source>
        <translation>Sending domain %1</translation>
    </message>
    <message>
        <source>Sign as soon as a key is seen published</source>
        <translation>Sign as soon as a key is seen published</translation>
    </message>
    <message>
        <source>Sign: the key is published</source>
        <translation>Sign: the key is published</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>DKIM signature</translation>
    </message>
    <message>
        <source>What the DNS says</source>
        <translation>What the DNS says</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>New RSA key</source>
        <translation>New RSA key</translation>
    </message>
    <message>
        <source>New Ed25519 key</source>
        <translation>New Ed25519 key</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancel the check</translation>
    </message>
    <message>
        <source>Never checked: press “Check now” to ask the DNS.</source>
        <translation>Never checked: press “Check now” to ask the DNS.</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <translation>%1, made on %2</translation>
    </message>
    <message>
        <source>No key yet. Make one, publish its record, then check the domain: messages are signed from then on.</source>
        <translation>No key yet. Make one, publish its record, then check the domain: messages are signed from then on.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>Import a private key</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.private);;All files (*)</source>
        <translation>Keys (*.pem *.key *.private);;All files (*)</translation>
    </message>
    <message>
        <source>Selector its record is published under</source>
        <translation>Selector its record is published under</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export the private key?</source>
        <translation>Export the private key?</translation>
    </message>
    <message>
        <source>Whoever has this file can sign in the name of %1. Keep it where only you can read it.</source>
        <translation>Whoever has this file can sign in the name of %1. Keep it where only you can read it.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>Export the private key</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Keys (*.pem)</translation>
    </message>
    <message>
        <source>Remove the key “%1”?</source>
        <translation>Remove the key “%1”?</translation>
    </message>
    <message>
        <source>Its private half is deleted for good. Leave its record in the DNS for a week: messages on their way are verified with it.</source>
        <translation>Its private half is deleted for good. Leave its record in the DNS for a week: messages on their way are verified with it.</translation>
    </message>
</context>
<context>
    <name>DomainKeys</name>
    <message>
        <source>%1 has no key with the selector “%2”.</source>
        <translation>%1 has no key with the selector “%2”.</translation>
    </message>
    <message>
        <source>Look at the list of its keys.</source>
        <translation>Look at the list of its keys.</translation>
    </message>
    <message>
        <source>The private key “%1” of %2 is not in the key store of this computer.</source>
        <translation>The private key “%1” of %2 is not in the key store of this computer.</translation>
    </message>
    <message>
        <source>Import it from the computer that made it, generate a new one, or stop signing for this domain.</source>
        <translation>Import it from the computer that made it, generate a new one, or stop signing for this domain.</translation>
    </message>
    <message>
        <source>The key store holds another key than “%1” of %2.</source>
        <translation>The key store holds another key than “%1” of %2.</translation>
    </message>
    <message>
        <source>Import the right one, or generate a new one.</source>
        <translation>Import the right one, or generate a new one.</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>messages are signed</source>
        <translation>messages are signed</translation>
    </message>
    <message>
        <source>no key: messages are not signed</source>
        <translation>no key: messages are not signed</translation>
    </message>
    <message>
        <source>signing is switched off</source>
        <translation>signing is switched off</translation>
    </message>
    <message>
        <source>messages are signed once the key is published</source>
        <translation>messages are signed once the key is published</translation>
    </message>
    <message>
        <source>published, signs</source>
        <translation>published, signs</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>another key is published</source>
        <translation>another key is published</translation>
    </message>
    <message>
        <source>revoked in the DNS</source>
        <translation>revoked in the DNS</translation>
    </message>
    <message>
        <source>the record published cannot be used</source>
        <translation>the record published cannot be used</translation>
    </message>
    <message>
        <source>not yet published, signs</source>
        <translation>not yet published, signs</translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation>not yet published</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 bits</translation>
    </message>
</context>
<context>
    <name>DomainsCard</name>
    <message>
        <source>Sending domains</source>
        <translation>Sending domains</translation>
    </message>
    <message>
        <source>Asking the DNS…</source>
        <translation>Asking the DNS…</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>checked on %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>never checked</translation>
    </message>
    <message>
        <source>No domain yet: it comes with your first sender.</source>
        <translation>No domain yet: it comes with your first sender.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Records and keys…</source>
        <translation>Records and keys…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>“%1” is prepared: it cannot be changed any more.</source>
        <translation>“%1” is prepared: it cannot be changed any more.</translation>
    </message>
    <message>
        <source>Reject it or take it back first; it is then a draft again.</source>
        <translation>Reject it or take it back first; it is then a draft again.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>“%1” is not a duration.</source>
        <translation>“%1” is not a duration.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for instance 45s, 90m, 6h or 2d.</source>
        <translation>Write a whole number and a unit, for instance 45s, 90m, 6h or 2d.</translation>
    </message>
</context>
<context>
    <name>DynamicGroups</name>
    <message>
        <source>“%1” is a static group: it is a list, without criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dynamic group instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EligibilityBand</name>
    <message>
        <source>There is no e-mail address to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be written to: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in the kill file: no message goes there, whatever it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was deactivated: no message at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in quarantine until it is corrected or the quarantine is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives the messages whose consent was given, and administrative ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent holds now: only administrative messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left every kind of message: only administrative ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives every message of the groups the contact is in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Write it as name@example.org.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Nothing stands before the @.</translation>
    </message>
    <message>
        <source>What stands before the @ is longer than 64 characters.</source>
        <translation>What stands before the @ is longer than 64 characters.</translation>
    </message>
    <message>
        <source>Quoted names before the @ are not accepted.</source>
        <translation>Quoted names before the @ are not accepted.</translation>
    </message>
    <message>
        <source>A dot stands where none may.</source>
        <translation>A dot stands where none may.</translation>
    </message>
    <message>
        <source>What stands before the @ holds a character that no address has.</source>
        <translation>What stands before the @ holds a character that no address has.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Nothing stands after the @.</translation>
    </message>
    <message>
        <source>An address must name a domain, not a computer’s number.</source>
        <translation>An address must name a domain, not a computer’s number.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a domain.</source>
        <translation>“%1” is not the name of a domain.</translation>
    </message>
    <message>
        <source>The domain “%1” has no ending such as .org.</source>
        <translation>The domain “%1” has no ending such as .org.</translation>
    </message>
    <message>
        <source>No domain ends with “.%1”.</source>
        <translation>No domain ends with “.%1”.</translation>
    </message>
    <message>
        <source>The domain is too long.</source>
        <translation>The domain is too long.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>The address is empty.</translation>
    </message>
    <message>
        <source>The address holds a line break or another control character.</source>
        <translation>The address holds a line break or another control character.</translation>
    </message>
    <message>
        <source>Several addresses stand in one field: “%1”.</source>
        <translation>Several addresses stand in one field: “%1”.</translation>
    </message>
    <message>
        <source>Only the address itself is expected, without name or comment: “%1”.</source>
        <translation>Only the address itself is expected, without name or comment: “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>“%1” has no @.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>“%1” has more than one @.</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters.</source>
        <translation>The address is longer than 254 characters.</translation>
    </message>
    <message>
        <source>The address holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>No open or click of this sending is known. If your mail provider keeps a list of them, import it: groups can then speak of who opened, and who did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>clicked by %Ln</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>clicked by %Ln</numerusform>
            <numerusform>clicked by %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all, %Ln open(s)</source>
        <translation>
            <numerusform>In all, %Ln open</numerusform>
            <numerusform>In all, %Ln opens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s)</source>
        <translation>
            <numerusform>%Ln click</numerusform>
            <numerusform>%Ln clicks</numerusform>
        </translation>
    </message>
    <message>
        <source>Import opens and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Line %1: %2</translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened by at least %Ln recipient(s)</source>
        <translation>
            <numerusform>Opened by at least %Ln recipient</numerusform>
            <numerusform>Opened by at least %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a name: of people who did not agree to be followed. For groups they have not opened.</source>
        <translation>
            <numerusform>%Ln of them without a name: that person did not agree to be followed. For groups they have not opened.</numerusform>
            <numerusform>%Ln of them without a name: these people did not agree to be followed. For groups they have not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came from machines and count nowhere.</source>
        <translation>
            <numerusform>%Ln more came from a machine and counts nowhere.</numerusform>
            <numerusform>%Ln more came from machines and count nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCommands</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more.</source>
        <translation>
            <numerusform>…and %Ln more.</numerusform>
            <numerusform>…and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is no date with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-28T10:15:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of events has no column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its columns message_id (or email), event and at; link, author and user_agent may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not say whose message it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWriter</name>
    <message>
        <source>known to have arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionCommands</name>
    <message>
        <source>Everything known about %1 goes; past figures stay. Type %2 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was erased; past figures stay, and so does a hash of the address: it will not be written to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was erased; past figures stay.</source>
        <translation type="unfinished">The contact was erased; past figures stay.</translation>
    </message>
    <message>
        <source>%1 is not in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the contacts in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address; --yes lifts the quarantine all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in quarantine.</source>
        <translation type="unfinished">%1 is in quarantine.</translation>
    </message>
    <message>
        <source>%1 left the quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation type="unfinished">Answer of the server</translation>
    </message>
    <message>
        <source>“%1” is not a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>%1 is in the kill file.</source>
        <translation type="unfinished">%1 is in the kill file.</translation>
    </message>
    <message>
        <source>%1 left the kill file.</source>
        <translation type="unfinished">%1 left the kill file.</translation>
    </message>
    <message>
        <source>%1 is not in the kill file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entry</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
</context>
<context>
    <name>ExclusionReason</name>
    <message>
        <source>no address</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>invalid address</source>
        <translation>invalid address</translation>
    </message>
    <message>
        <source>kill file</source>
        <translation>kill file</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantine</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>unsubscribed</translation>
    </message>
    <message>
        <source>excluded groups</source>
        <translation>excluded groups</translation>
    </message>
    <message>
        <source>written to too often</source>
        <translation>written to too often</translation>
    </message>
    <message>
        <source>no version for the language</source>
        <translation>no version for the language</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>same address</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without address</source>
        <translation>
            <numerusform>%Ln without address</numerusform>
            <numerusform>%Ln without address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid address(es)</source>
        <translation>
            <numerusform>%Ln invalid address</numerusform>
            <numerusform>%Ln invalid addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the kill file</source>
        <translation>
            <numerusform>%Ln in the kill file</numerusform>
            <numerusform>%Ln in the kill file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inactive</numerusform>
            <numerusform>%Ln inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine</source>
        <translation>
            <numerusform>%Ln in quarantine</numerusform>
            <numerusform>%Ln in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without consent</source>
        <translation>
            <numerusform>%Ln without consent</numerusform>
            <numerusform>%Ln without consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln unsubscribed</numerusform>
            <numerusform>%Ln unsubscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an excluded group</source>
        <translation>
            <numerusform>%Ln in an excluded group</numerusform>
            <numerusform>%Ln in an excluded group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to too often</source>
        <translation>
            <numerusform>%Ln written to too often</numerusform>
            <numerusform>%Ln written to too often</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a version in their language</source>
        <translation>
            <numerusform>%Ln without a version in their language</numerusform>
            <numerusform>%Ln without a version in their language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared address(es)</source>
        <translation>
            <numerusform>%Ln shared address</numerusform>
            <numerusform>%Ln shared addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExclusionsPage</name>
    <message>
        <source>Kill file</source>
        <translation type="unfinished">Kill file</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">Quarantine</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished">Inactive</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation type="unfinished">Invalid address</translation>
    </message>
    <message>
        <source>Nobody is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message goes to these addresses, whatever it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Remove from the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written to again. Do it only when the person asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill file is empty. Complaints and people who ask for it go here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked for a while; a corrected address leaves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation type="unfinished">Lift the quarantine</translation>
    </message>
    <message>
        <source>No address is in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated: they receive no message at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address to write to them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished">Activate</translation>
    </message>
    <message>
        <source>These consents expire within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent expires soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>No consent expires by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or a whole domain such as @example.org:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2. Writing to it again harms the reputation of your address. Correct it, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of excluded addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search; * stands for anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the excluded addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the kill file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>%1 can be written to again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportContacts</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>The file %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Check the free space and your rights, or choose another place.</translation>
    </message>
    <message>
        <source>Contacts are exported as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name of the file in .csv: every spreadsheet opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRehearsal</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished">The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation type="unfinished">Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>The messages were not written: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse again to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>The file %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Check the free space and your rights, or choose another place.</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>This project is a copy, was restored or comes from another place: the first one may send this too. Resume it here only if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlightRecorder</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>The file “%1” cannot be written: %2.</translation>
    </message>
    <message>
        <source>Free some space or give the right to write in this folder, then try again.</source>
        <translation>Free some space or give the right to write in this folder, then try again.</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Calculate the recipients to foresee the course of the sending.</source>
        <translation>Calculate the recipients to foresee the course of the sending.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) will not leave before the deadline.</source>
        <translation>
            <numerusform>%Ln e-mail will not leave before the deadline.</numerusform>
            <numerusform>%Ln e-mails will not leave before the deadline.</numerusform>
        </translation>
    </message>
    <message>
        <source>To deliver everything: %1 per hour, or a deadline at %2.</source>
        <translation>To deliver everything: %1 per hour, or a deadline at %2.</translation>
    </message>
    <message>
        <source>There is nobody to deliver to.</source>
        <translation>There is nobody to deliver to.</translation>
    </message>
    <message>
        <source>%1 delivered in less than a minute.</source>
        <translation>%1 delivered in less than a minute.</translation>
    </message>
    <message>
        <source>%1 delivered from %2 to %3.</source>
        <translation>%1 delivered from %2 to %3.</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>deadline %1</translation>
    </message>
    <message>
        <source>Foreseen course</source>
        <translation>Foreseen course</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>in a moment</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) %1 h</source>
        <translation>
            <numerusform>%Ln day %1 h</numerusform>
            <numerusform>%Ln days %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>FrequencyCap</name>
    <message>
        <source>“%1” is not a frequency cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off, or messages and days as in 3/7d: three messages in seven days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>seed list</source>
        <translation>seed list</translation>
    </message>
    <message>
        <source>The group “%1” was created.</source>
        <translation>The group “%1” was created.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n contact(s).</source>
        <translation>
            <numerusform>“%1” has %n contact.</numerusform>
            <numerusform>“%1” has %n contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” was deleted; its contacts stay.</source>
        <translation>The group “%1” was deleted; its contacts stay.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it is in error</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Both a group and criteria are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a group, or --criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is given to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them with “groups set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation type="unfinished">Sendings</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished">Write yes or no.</translation>
    </message>
    <message>
        <source>The group “%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCountCard</name>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: %1</source>
        <comment>those excluded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>See the contacts</source>
        <translation type="unfinished">See the contacts</translation>
    </message>
</context>
<context>
    <name>GroupCriteria</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished">The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check its name, and that it is smaller than 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Operators (“is”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block of “all” must hold; of “any”, one criterion. “exclude”: true turns a block or a criterion round. A block of one criterion may be written as the criterion alone.
“value” is a text, a number, &quot;YYYY-MM-DD&quot;, true or false; a list for “in”, [low, high] for “between”, a number of days for “last_days” and “next_days”; nothing for the others. “ignore_accents”: true compares texts as the search does. Of a message, “days”: N limits it to the last N days; “about”: &quot;messages&quot; asks the same of any message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>Except: %1</source>
        <translation>Except: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln contact(s)</source>
        <translation>
            <numerusform>%1, %Ln contact</numerusform>
            <numerusform>%1, %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>In error: its criteria mean nothing any more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>A group cannot contain itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these groups out of the criteria of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of the group “%1” mean nothing any more. %2</source>
        <comment>name, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the group and correct them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupOfResults</name>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by their server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached by %1</source>
        <translation type="unfinished">Not reached by %1</translation>
    </message>
    <message>
        <source>Did not receive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of the recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” left nobody out.</source>
        <translation type="unfinished">“%1” left nobody out.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation type="unfinished">There is nothing to copy.</translation>
    </message>
    <message>
        <source>No recipient of “%1” is in that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others of its recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to have opened %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Dynamic group · its contacts are looked up at each use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static group · a list you keep yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of this group mean nothing any more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them anew below; until then the group cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation type="unfinished">Rename the group</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation type="unfinished">Name of the group:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>%1 (frozen)</source>
        <comment>name of a static copy of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copy of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze as a static group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who are in it now, under the name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished">Delete “%1”</translation>
    </message>
    <message>
        <source>The group is deleted; its contacts stay.</source>
        <translation type="unfinished">The group is deleted; its contacts stay.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze as a static group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>There is no group “%1”.</source>
        <translation type="unfinished">There is no group “%1”.</translation>
    </message>
    <message>
        <source>Look at the list of groups, or create it first.</source>
        <translation type="unfinished">Look at the list of groups, or create it first.</translation>
    </message>
</context>
<context>
    <name>GroupRepository</name>
    <message>
        <source>The group “%1” is used by: %2.</source>
        <translation>The group “%1” is used by: %2.</translation>
    </message>
    <message>
        <source>Take it out of these sendings, or wait until they are over.</source>
        <translation>Take it out of these sendings, or wait until they are over.</translation>
    </message>
    <message>
        <source>“%1” is a dynamic group: its criteria say who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its criteria, or freeze it as a static group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of other groups speak of “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of these criteria first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupUsesCard</name>
    <message>
        <source>No sending uses it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln sending(s):
%1</source>
        <translation>
            <numerusform>Used by %Ln sending:
%1</numerusform>
            <numerusform>Used by %Ln sendings:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished">Uses</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation type="unfinished">Test group</translation>
    </message>
    <message>
        <source>Offered where a message is tested, before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed list group</source>
        <translation type="unfinished">Seed list group</translation>
    </message>
    <message>
        <source>Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</source>
        <translation type="unfinished">Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Test group</translation>
    </message>
    <message>
        <source>Seed list group</source>
        <translation>Seed list group</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</source>
        <translation>Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</translation>
    </message>
    <message>
        <source>See the contacts</source>
        <translation>See the contacts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Name of the group:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>The group is deleted; its contacts stay.</source>
        <translation>The group is deleted; its contacts stay.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>New group…</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error: open it to correct its criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group yet. An import can make one of the contacts it brings; criteria can make one that is always current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Static: a list you fill yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic: criteria say who is in it, at each use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardedXml</name>
    <message>
        <source>The file holds what no spreadsheet needs and what could do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV (UTF-8), then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>The header “%1” would hold a line break or another control character.</source>
        <translation>The header “%1” would hold a line break or another control character.</translation>
    </message>
    <message>
        <source>Remove it from the message’s settings.</source>
        <translation>Remove it from the message’s settings.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Sendings to approve</source>
        <translation>Sendings to approve</translation>
    </message>
    <message>
        <source>Prepared by %1 · %2</source>
        <translation>Prepared by %1 · %2</translation>
    </message>
    <message>
        <source>The message was modified since: what was prepared is what will leave</source>
        <translation>The message was modified since: what was prepared is what will leave</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examine</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Examine %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing awaits approval.</source>
        <translation>Nothing awaits approval.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stop…</translation>
    </message>
    <message>
        <source>Nothing is being delivered.</source>
        <translation>Nothing is being delivered.</translation>
    </message>
    <message>
        <source>Next planned sendings</source>
        <translation>Next planned sendings</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nothing is planned.</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Last results</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Results of %1</translation>
    </message>
    <message>
        <source>Results appear here after the first sending.</source>
        <translation>Results appear here after the first sending.</translation>
    </message>
    <message>
        <source>State of the delivery</source>
        <translation>State of the delivery</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>No SMTP account yet: nothing can leave</source>
        <translation>No SMTP account yet: nothing can leave</translation>
    </message>
    <message>
        <source>Delivery active</source>
        <translation>Delivery active</translation>
    </message>
    <message>
        <source>Delivery stopped</source>
        <translation>Delivery stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) whose fate is unknown</source>
        <translation>
            <numerusform>%Ln message whose fate is unknown</numerusform>
            <numerusform>%Ln messages whose fate is unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Import contacts…</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Add the SMTP account your provider gave you, and a sender</source>
        <translation>Add the SMTP account your provider gave you, and a sender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Import the list of your contacts, in CSV</source>
        <translation>Import the list of your contacts, in CSV</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Write a message, then choose who receives it</source>
        <translation>Write a message, then choose who receives it</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>%1 — done</source>
        <translation>%1 — done</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Mode</translation>
    </message>
    <message>
        <source>Complete (add and update)</source>
        <translation type="unfinished">Complete (add and update)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Update</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished">Replace</translation>
    </message>
    <message>
        <source>People of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have an address that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise an empty cell leaves what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate the inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise who is inactive stays so, whatever the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a group of these contacts</source>
        <translation type="unfinished">Make a group of these contacts</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished">Name of the group</translation>
    </message>
</context>
<context>
    <name>ImportConsentBar</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent this list brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the answers, 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date later than the withdrawal brings the person back. Without it, who left stays out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportConsents</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished">The file has no column “%1”.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation type="unfinished">Its columns are: %1.</translation>
    </message>
    <message>
        <source>When was the consent “%1” given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column of the dates, or one date for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportContacts</name>
    <message>
        <source>The file has no lines.</source>
        <translation>The file has no lines.</translation>
    </message>
    <message>
        <source>Export the list again and check the file.</source>
        <translation>Export the list again and check the file.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Check its quotes and separators.</source>
        <translation>Check its quotes and separators.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>The import was cancelled; nothing was imported.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2.</source>
        <translation>The report %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>The file names its columns, but holds no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the file could be imported: everybody would be deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the import without writing to see why each line is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again; if it is right, give the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) would be deactivated, not %1; nothing was imported.</source>
        <translation>
            <numerusform>%Ln contact would be deactivated, not %1; nothing was imported.</numerusform>
            <numerusform>%Ln contacts would be deactivated, not %1; nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %n cell(s) where %1 are expected.</source>
        <translation>
            <numerusform>The line has %n cell where %1 are expected.</numerusform>
            <numerusform>The line has %n cells where %1 are expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report would take the place of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the report another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the whole file…</source>
        <translation>Reading the whole file…</translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>Nothing can be imported yet.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the contacts</source>
        <translation>Replace the contacts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have will be deactivated.</source>
        <translation>
            <numerusform>%Ln contact that the file does not have will be deactivated.</numerusform>
            <numerusform>%Ln contacts that the file does not have will be deactivated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>The import is finished.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln line rejected</numerusform>
            <numerusform>%Ln lines rejected</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejected.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an export of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds people who must not receive: none of them will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this number to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another number; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) created by it will be removed.</source>
        <translation>
            <numerusform>%Ln contact created by it will be removed.</numerusform>
            <numerusform>%Ln contacts created by it will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be as before.</source>
        <translation>
            <numerusform>%Ln contact will be as before.</numerusform>
            <numerusform>%Ln contacts will be as before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever something happened to since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact removed</numerusform>
            <numerusform>%Ln contacts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) as before</source>
        <translation>
            <numerusform>%Ln contact as before</numerusform>
            <numerusform>%Ln contacts as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay as they are now: something happened to them since.</source>
        <translation>
            <numerusform>%Ln contact stays as it is now: something happened to it since.</numerusform>
            <numerusform>%Ln contacts stay as they are now: something happened to them since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportEvents</name>
    <message>
        <source>Only its address says whose message it was: say of which sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read: </source>
        <translation>
            <numerusform>%Ln line read: </numerusform>
            <numerusform>%Ln lines read: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open(s)</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln opens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s)</source>
        <translation>
            <numerusform>%Ln click</numerusform>
            <numerusform>%Ln clicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other events</source>
        <translation>
            <numerusform>%Ln of another event</numerusform>
            <numerusform>%Ln of other events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them of people who did not agree to be followed: counted without their names.</source>
        <translation>
            <numerusform>%Ln of them of somebody who did not agree to be followed: counted without a name.</numerusform>
            <numerusform>%Ln of them of people who did not agree to be followed: counted without their names.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no Message-IDs: an address alone does not say which message was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of which sending it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is in the future. Check the order of the dates, and the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several contacts with the address %1 received it: only its Message-ID says who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That message has not left. Check of which sending the list is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is earlier than the message itself. Check the order of the dates, and the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no message of this project. Check that the list is of its sendings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with the address %1 received that sending. Check of which one the list is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one like America/Toronto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>Neither opens nor clicks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that name no zone were read as those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; new</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; new</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; updated</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; updated</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; unchanged</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; unchanged</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; twice in the file</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; twice in the file</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; rejected</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; rejected</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; left out by the mode</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; left out by the mode</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; left out by the mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; contact(s) the file does not have: deactivated</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contact the file does not have: deactivated</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contacts the file does not have: deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; can no longer receive: the list says so</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; can no longer receive: the list says so</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; can no longer receive: the list says so</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see why</source>
        <translation type="unfinished">see why</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; kept without a valid address, to be corrected</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; kept without a valid address, to be corrected</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; kept without a valid address, to be corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>The file has no column “%1”.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Its columns are: %1.</translation>
    </message>
    <message>
        <source>Two columns of the file mean the field “%1”.</source>
        <translation>Two columns of the file mean the field “%1”.</translation>
    </message>
    <message>
        <source>Choose which one to import and skip the other.</source>
        <translation>Choose which one to import and skip the other.</translation>
    </message>
    <message>
        <source>No column of the file holds e-mail addresses.</source>
        <translation>No column of the file holds e-mail addresses.</translation>
    </message>
    <message>
        <source>Say which column it is; the columns are: %1.</source>
        <translation>Say which column it is; the columns are: %1.</translation>
    </message>
    <message>
        <source>No column of the file holds “%1”, which identifies the contacts.</source>
        <translation>No column of the file holds “%1”, which identifies the contacts.</translation>
    </message>
    <message>
        <source>Two columns of the file tell who may be followed, or since when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReadingBar</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished">Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished">Separator</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation type="unfinished">, comma</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation type="unfinished">; semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished">tab</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation type="unfinished">| bar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation type="unfinished">The first line names the columns</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>The first lines of the file</source>
        <translation type="unfinished">The first lines of the file</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished">Do not import</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation type="unfinished">New field “%1”</translation>
    </message>
    <message>
        <source>Status in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left if yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left if no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation type="unfinished">Field of the column %1</translation>
    </message>
    <message>
        <source>Tracking: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking: date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>There is no import to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last import can be undone, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending “%1” waits to reach people of this import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, or wait until it is over; then undo the import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptMessages</name>
    <message>
        <source>The messages of the rehearsal are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the rehearsal cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk, or rehearse with a smaller group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The key store of the system does not answer: %1.</source>
        <translation>The key store of the system does not answer: %1.</translation>
    </message>
    <message>
        <source>Unlock or install a key store such as GNOME Keyring or KWallet, or keep the password in an encrypted file.</source>
        <translation>Unlock or install a key store such as GNOME Keyring or KWallet, or keep the password in an encrypted file.</translation>
    </message>
    <message>
        <source>no answer within 2 seconds</source>
        <translation>no answer within 2 seconds</translation>
    </message>
</context>
<context>
    <name>KillFileRepository</name>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>“%1” is not a domain.</translation>
    </message>
    <message>
        <source>Write it as @example.org.</source>
        <translation>Write it as @example.org.</translation>
    </message>
    <message>
        <source>“%1” is not in the kill file.</source>
        <translation>“%1” is not in the kill file.</translation>
    </message>
    <message>
        <source>Look at the list to see how it is written.</source>
        <translation>Look at the list to see how it is written.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Choose a list in CSV.</source>
        <translation type="unfinished">Choose a list in CSV.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished">%1 is a folder.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation type="unfinished">Choose the list itself.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">There is no file %1.</translation>
    </message>
    <message>
        <source>Check its name and where it is.</source>
        <translation type="unfinished">Check its name and where it is.</translation>
    </message>
    <message>
        <source>%1 is this project, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IP address and a port, such as 127.0.0.1:8425.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Prepares, approves, sends and measures an organisation’s e-mail.</source>
        <translation>Prepares, approves, sends and measures an organisation’s e-mail.</translation>
    </message>
    <message>
        <source>The project to open (FILE.envoi).</source>
        <translation>The project to open (FILE.envoi).</translation>
    </message>
    <message>
        <source>Opens the demonstration project; nothing leaves this computer.</source>
        <translation>Opens the demonstration project; nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Saves a picture of every page in this folder, and leaves.</source>
        <translation>Saves a picture of every page in this folder, and leaves.</translation>
    </message>
    <message>
        <source>The language of the windows: fr or en.</source>
        <translation>The language of the windows: fr or en.</translation>
    </message>
    <message>
        <source>The colours of the windows: light or dark.</source>
        <translation>The colours of the windows: light or dark.</translation>
    </message>
    <message>
        <source>This project is already open in another window.</source>
        <translation>This project is already open in another window.</translation>
    </message>
    <message>
        <source>Go on working in that window, or close it first.</source>
        <translation>Go on working in that window, or close it first.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) found in the whole project</source>
        <translation>
            <numerusform>%Ln contact found in the whole project</numerusform>
            <numerusform>%Ln contacts found in the whole project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the group</source>
        <translation>
            <numerusform>%Ln contact in the group</numerusform>
            <numerusform>%Ln contacts in the group</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet: search above to add contacts, or import a list into this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln checked</numerusform>
            <numerusform>%Ln checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all contacts to add some…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
</context>
<context>
    <name>MergeContacts</name>
    <message>
        <source>call of %1</source>
        <comment>web service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1 of %2</source>
        <comment>web service, id of the request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record of this call has the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier record of this call has the same key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and histories are joined. The stricter state wins: inactive, in quarantine, unsubscribed. A merge cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>MergePair</name>
    <message>
        <source>Only two contacts can be merged at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the two that are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTemplate</name>
    <message>
        <source>The merge field on line %1 is not closed.</source>
        <translation>The merge field on line %1 is not closed.</translation>
    </message>
    <message>
        <source>End it with %1.</source>
        <translation>End it with %1.</translation>
    </message>
    <message>
        <source>The condition on line %1 is not closed.</source>
        <translation>The condition on line %1 is not closed.</translation>
    </message>
    <message>
        <source>End it with {{/if}}.</source>
        <translation>End it with {{/if}}.</translation>
    </message>
    <message>
        <source>“%1” on line %2 is not known.</source>
        <translation>“%1” on line %2 is not known.</translation>
    </message>
    <message>
        <source>Use {{#if …}}, {{else}} and {{/if}}.</source>
        <translation>Use {{#if …}}, {{else}} and {{/if}}.</translation>
    </message>
    <message>
        <source>The merge field on line %1 names no field.</source>
        <translation>The merge field on line %1 names no field.</translation>
    </message>
    <message>
        <source>Write the field’s name between {{ and }}.</source>
        <translation>Write the field’s name between {{ and }}.</translation>
    </message>
    <message>
        <source>“|%1” on line %2 is not understood.</source>
        <translation>“|%1” on line %2 is not understood.</translation>
    </message>
    <message>
        <source>Write |default:&quot;text&quot;, |date:&quot;d MMMM yyyy&quot; or |number.</source>
        <translation>Write |default:&quot;text&quot;, |date:&quot;d MMMM yyyy&quot; or |number.</translation>
    </message>
    <message>
        <source>The conditions on line %1 are nested more than ten deep.</source>
        <translation>The conditions on line %1 are nested more than ten deep.</translation>
    </message>
    <message>
        <source>Make them simpler.</source>
        <translation>Make them simpler.</translation>
    </message>
    <message>
        <source>The value compared on line %1 is not in quotes.</source>
        <translation>The value compared on line %1 is not in quotes.</translation>
    </message>
    <message>
        <source>Write it as {{#if field = &quot;value&quot;}}.</source>
        <translation>Write it as {{#if field = &quot;value&quot;}}.</translation>
    </message>
    <message>
        <source>The condition on line %1 names no field.</source>
        <translation>The condition on line %1 names no field.</translation>
    </message>
    <message>
        <source>Write it as {{#if field}}.</source>
        <translation>Write it as {{#if field}}.</translation>
    </message>
    <message>
        <source>The {{else}} on line %1 belongs to no condition.</source>
        <translation>The {{else}} on line %1 belongs to no condition.</translation>
    </message>
    <message>
        <source>Remove it, or begin with {{#if …}}.</source>
        <translation>Remove it, or begin with {{#if …}}.</translation>
    </message>
    <message>
        <source>The {{/if}} on line %1 closes nothing.</source>
        <translation>The {{/if}} on line %1 closes nothing.</translation>
    </message>
    <message>
        <source>With this contact’s data the message would be longer than 10 MB.</source>
        <translation>With this contact’s data the message would be longer than 10 MB.</translation>
    </message>
    <message>
        <source>Shorten the contact’s values.</source>
        <translation>Shorten the contact’s values.</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>The message has no sender.</source>
        <translation>The message has no sender.</translation>
    </message>
    <message>
        <source>The address of the sender, %1, is not an address.</source>
        <translation>The address of the sender, %1, is not an address.</translation>
    </message>
    <message>
        <source>The address for replies, %1, is not an address.</source>
        <translation>The address for replies, %1, is not an address.</translation>
    </message>
    <message>
        <source>The message has no version in any language.</source>
        <translation>The message has no version in any language.</translation>
    </message>
    <message>
        <source>Contacts who read “%1” have no version of the message.</source>
        <translation>Contacts who read “%1” have no version of the message.</translation>
    </message>
    <message>
        <source>“%1” is a program: mail servers refuse it.</source>
        <translation>“%1” is a program: mail servers refuse it.</translation>
    </message>
    <message>
        <source>The attachments have %1 together: put them on a page and link to them.</source>
        <translation>The attachments have %1 together: put them on a page and link to them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) checked</source>
        <translation>
            <numerusform>%Ln link checked</numerusform>
            <numerusform>%Ln links checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge fields complete (%1)</source>
        <translation>Merge fields complete (%1)</translation>
    </message>
    <message>
        <source>Unsubscribe link present</source>
        <translation>Unsubscribe link present</translation>
    </message>
    <message>
        <source>the sender’s name</source>
        <translation>the sender’s name</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>the subject</translation>
    </message>
    <message>
        <source>the preheader</source>
        <translation>the preheader</translation>
    </message>
    <message>
        <source>the HTML text</source>
        <translation>the HTML text</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>the plain text</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>In %1: no contact has a field “%2”.</source>
        <translation>In %1: no contact has a field “%2”.</translation>
    </message>
    <message>
        <source>In %1: no contact has a field “%2”. Was “%3” meant?</source>
        <translation>In %1: no contact has a field “%2”. Was “%3” meant?</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>The subject is empty.</translation>
    </message>
    <message>
        <source>The subject is longer than 60 characters: telephones cut it.</source>
        <translation>The subject is longer than 60 characters: telephones cut it.</translation>
    </message>
    <message>
        <source>The subject is all in capitals: it looks like spam.</source>
        <translation>The subject is all in capitals: it looks like spam.</translation>
    </message>
    <message>
        <source>The preheader is empty: mail programs will show the first words they find.</source>
        <translation>The preheader is empty: mail programs will show the first words they find.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>The message has no text.</translation>
    </message>
    <message>
        <source>The HTML has more than 100 kB: Gmail will cut it.</source>
        <translation>The HTML has more than 100 kB: Gmail will cut it.</translation>
    </message>
    <message>
        <source>The HTML holds a script: mail programs remove it or refuse the message.</source>
        <translation>The HTML holds a script: mail programs remove it or refuse the message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without replacement text</source>
        <translation>
            <numerusform>%Ln image without replacement text</numerusform>
            <numerusform>%Ln images without replacement text</numerusform>
        </translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere.</source>
        <translation>The link “%1” leads nowhere.</translation>
    </message>
    <message>
        <source>The link %1 is of a kind mail programs forbid.</source>
        <translation>The link %1 is of a kind mail programs forbid.</translation>
    </message>
    <message>
        <source>The link %1 is not a full address: write it with https://.</source>
        <translation>The link %1 is not a full address: write it with https://.</translation>
    </message>
    <message>
        <source>The link %1 only works on your own computer.</source>
        <translation>The link %1 only works on your own computer.</translation>
    </message>
    <message>
        <source>The link %1 is not encrypted: use https.</source>
        <translation>The link %1 is not encrypted: use https.</translation>
    </message>
    <message>
        <source>The link %1 hides where it leads: filters distrust it.</source>
        <translation>The link %1 hides where it leads: filters distrust it.</translation>
    </message>
    <message>
        <source>The link shows %1 but leads to %2: filters take it for fraud.</source>
        <translation>The link shows %1 but leads to %2: filters take it for fraud.</translation>
    </message>
    <message>
        <source>There is no unsubscribe link: insert {{unsubscribe}}.</source>
        <translation>There is no unsubscribe link: insert {{unsubscribe}}.</translation>
    </message>
    <message>
        <source>The sender is not identified: insert {{identity}}.</source>
        <translation>The sender is not identified: insert {{identity}}.</translation>
    </message>
    <message>
        <source>The postal identity of the project is empty: fill it in under Settings.</source>
        <translation>The postal identity of the project is empty: fill it in under Settings.</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>The message “%1” was imported as number %2.</source>
        <translation>The message “%1” was imported as number %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1”, from %2 &lt;%3&gt;</source>
        <translation>“%1”, from %2 &lt;%3&gt;</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>The file %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test message(s) accepted.</source>
        <translation>
            <numerusform>%n test message accepted.</numerusform>
            <numerusform>%n test messages accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 was refused: %2</translation>
    </message>
    <message>
        <source>There is no sender “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of senders, or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message numerus="yes">
        <source>%Ln test message(s) sent.</source>
        <translation>
            <numerusform>%Ln test message sent.</numerusform>
            <numerusform>%Ln test messages sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 was refused: %2</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) to translate</source>
        <translation>
            <numerusform>%Ln text to translate</numerusform>
            <numerusform>%Ln texts to translate</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message>
        <source>To which addresses? Separate them with commas.</source>
        <translation>To which addresses? Separate them with commas.</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Send the test</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Send a test…</translation>
    </message>
    <message>
        <source>Choose the recipients</source>
        <translation>Choose the recipients</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Preheader</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tests and validations</source>
        <translation>Tests and validations</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>%1 (administrative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>Preview for</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Previous recipient</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Next recipient</translation>
    </message>
    <message>
        <source>The message as it will be received</source>
        <translation>The message as it will be received</translation>
    </message>
</context>
<context>
    <name>MessageRepository</name>
    <message>
        <source>There is no message “%1”.</source>
        <translation>There is no message “%1”.</translation>
    </message>
    <message>
        <source>Look at the list of messages.</source>
        <translation>Look at the list of messages.</translation>
    </message>
    <message>
        <source>A name, subject or file name contains a line break or a control character.</source>
        <translation>A name, subject or file name contains a line break or a control character.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Write it on one line.</translation>
    </message>
    <message>
        <source>The message has no name.</source>
        <translation>The message has no name.</translation>
    </message>
    <message>
        <source>Give it one: only you will see it.</source>
        <translation>Give it one: only you will see it.</translation>
    </message>
    <message>
        <source>Two versions of the message have the same language, or one has none.</source>
        <translation>Two versions of the message have the same language, or one has none.</translation>
    </message>
    <message>
        <source>Give each version a language of its own.</source>
        <translation>Give each version a language of its own.</translation>
    </message>
    <message>
        <source>The message “%1” is used by: %2.</source>
        <translation>The message “%1” is used by: %2.</translation>
    </message>
    <message>
        <source>Delete or cancel these sendings, or wait until they are over.</source>
        <translation>Delete or cancel these sendings, or wait until they are over.</translation>
    </message>
</context>
<context>
    <name>MessageSource</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Check that you may read it.</translation>
    </message>
    <message>
        <source>The file %1 is not in UTF-8.</source>
        <translation>The file %1 is not in UTF-8.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>Save it in UTF-8.</translation>
    </message>
    <message>
        <source>The version “%1” has no subject.</source>
        <translation>The version “%1” has no subject.</translation>
    </message>
    <message>
        <source>Write it in %1.</source>
        <translation>Write it in %1.</translation>
    </message>
    <message>
        <source>The version “%1” has no text.</source>
        <translation>The version “%1” has no text.</translation>
    </message>
    <message>
        <source>Write it in message.html or message.txt.</source>
        <translation>Write it in message.html or message.txt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>Check its name and where it is.</source>
        <translation>Check its name and where it is.</translation>
    </message>
    <message>
        <source>The folder %1 holds no message.</source>
        <translation>The folder %1 holds no message.</translation>
    </message>
    <message>
        <source>Put a folder named fr or en in it, with subject.txt and message.html.</source>
        <translation>Put a folder named fr or en in it, with subject.txt and message.html.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 is not a message: it has no subject or no text.</source>
        <translation>%1 is not a message: it has no subject or no text.</translation>
    </message>
    <message>
        <source>Choose an .eml file saved by a mail program.</source>
        <translation>Choose an .eml file saved by a mail program.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modified</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Not tested</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Its name, for you only:</source>
        <translation>Its name, for you only:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>The message is deleted; past results stay.</source>
        <translation>The message is deleted; past results stay.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No message yet. Write the first one, then choose who receives it.</source>
        <translation>No message yet. Write the first one, then choose who receives it.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>The group has no name.</source>
        <translation type="unfinished">The group has no name.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished">Give it one.</translation>
    </message>
    <message>
        <source>The name of the group is longer than %1 characters.</source>
        <translation type="unfinished">The name of the group is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished">Choose a shorter one.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>number behind a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a group “%1”.</source>
        <translation type="unfinished">There is already a group “%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Choose another name.</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>3 · More options</source>
        <translation>3 · More options</translation>
    </message>
    <message>
        <source>Control the delivery pace</source>
        <translation>Control the delivery pace</translation>
    </message>
    <message>
        <source>A number of messages per hour</source>
        <translation>A number of messages per hour</translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation>Messages per hour</translation>
    </message>
    <message>
        <source>messages / hour</source>
        <translation>messages / hour</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>maximum duration</translation>
    </message>
    <message>
        <source>Maximum duration of the sending</source>
        <translation>Maximum duration of the sending</translation>
    </message>
    <message>
        <source>Delivery deadline</source>
        <translation>Delivery deadline</translation>
    </message>
    <message>
        <source>Subject prefix</source>
        <translation>Subject prefix</translation>
    </message>
    <message>
        <source>Send a specific version</source>
        <translation>Send a specific version</translation>
    </message>
    <message>
        <source>Version sent to everyone</source>
        <translation>Version sent to everyone</translation>
    </message>
    <message>
        <source>SMTP account</source>
        <translation>SMTP account</translation>
    </message>
    <message>
        <source>[REMINDER]</source>
        <translation>[REMINDER]</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>it is an Envoi project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>As fast as the account allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, each hour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread since its start over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished">Pace</translation>
    </message>
    <message>
        <source>How fast does “%1” leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes at once. Who has it already does not receive it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation type="unfinished">Messages per hour</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>PasswordFile</name>
    <message>
        <source>The file of passwords %1 cannot be written.</source>
        <translation>The file of passwords %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Check the permissions of its folder and the space on the disk.</translation>
    </message>
    <message>
        <source>The passphrase does not open the saved password.</source>
        <translation>The passphrase does not open the saved password.</translation>
    </message>
    <message>
        <source>Type the passphrase again, or enter the password of the account anew.</source>
        <translation>Type the passphrase again, or enter the password of the account anew.</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>No password is kept for the account “%1”.</source>
        <translation>No password is kept for the account “%1”.</translation>
    </message>
    <message>
        <source>Enter it in the settings of the account, or give it in ENVOI_SMTP_PASSWORD.</source>
        <translation>Enter it in the settings of the account, or give it in ENVOI_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The password of “%1” is in a file locked with a passphrase.</source>
        <translation>The password of “%1” is in a file locked with a passphrase.</translation>
    </message>
    <message>
        <source>Give the passphrase, in the window or in ENVOI_PASSPHRASE.</source>
        <translation>Give the passphrase, in the window or in ENVOI_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>PauseReasons</name>
    <message>
        <source>Ask your provider to give its sending server a reverse DNS name (PTR record), then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn encryption on in the account, then resume the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the servers of your account to the SPF record (TXT) of the sender’s domain, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the DKIM record (TXT, selector._domainkey) of the sender’s domain, or turn the signature on at your provider, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a DMARC record (TXT, _dmarc) for the sender’s domain and use a sender of the domain that SPF or DKIM vouches for, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the SPF, DKIM and DMARC records (TXT) of the sender’s domain, all three for the sender used here, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, the password and the sender of the account, then resume the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the message and its list: who receives it, did they ask for it? Have the address of your server removed from the block list named in the answer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sender, the records of its domain or the account, then resume the sending.</source>
        <translation type="unfinished">Correct the sender, the records of its domain or the account, then resume the sending.</translation>
    </message>
    <message>
        <source>The server of the account “%1” keeps refusing the messages: %2</source>
        <translation type="unfinished">The server of the account “%1” keeps refusing the messages: %2</translation>
    </message>
    <message>
        <source>Check where this list comes from: going on harms the reputation of your domain. Resume to send to the others nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the project has only %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at least 100 MB, then resume the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and the time of the computer, then resume the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last %1 addresses do not exist: more than 5 %.</source>
        <translation>
            <numerusform>%Ln of the last %1 addresses does not exist: more than 5 %.</numerusform>
            <numerusform>%Ln of the last %1 addresses do not exist: more than 5 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer went back by %Ln minute(s).</source>
        <translation>
            <numerusform>The clock of this computer went back by %Ln minute.</numerusform>
            <numerusform>The clock of this computer went back by %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer jumped forward by %Ln minute(s).</source>
        <translation>
            <numerusform>The clock of this computer jumped forward by %Ln minute.</numerusform>
            <numerusform>The clock of this computer jumped forward by %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider accepts no more for today, or the mailbox of the account is full. Write its limits in the account, then resume when it accepts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file does not say its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in .html, .json or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in .html or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation type="unfinished">The file %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation type="unfinished">Check the free space and your rights, or choose another place.</translation>
    </message>
</context>
<context>
    <name>PersonReportHtml</name>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Created</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profile</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Groups</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation type="unfinished">In no group.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Messages</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact yet.</source>
        <translation type="unfinished">Nothing was sent to this contact yet.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Sending</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation type="unfinished">Answer of the server</translation>
    </message>
    <message>
        <source>What %1 knows about %2</source>
        <comment>project, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made on %2 · %3</source>
        <comment>project, date, mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the kill file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareSending</name>
    <message>
        <source>There is nobody in the selected groups.</source>
        <translation>There is nobody in the selected groups.</translation>
    </message>
    <message>
        <source>Select groups that have contacts.</source>
        <translation>Select groups that have contacts.</translation>
    </message>
    <message>
        <source>Nobody would receive this sending: %1.</source>
        <translation>Nobody would receive this sending: %1.</translation>
    </message>
    <message>
        <source>Select other groups, or correct what excludes these contacts.</source>
        <translation>Select other groups, or correct what excludes these contacts.</translation>
    </message>
    <message>
        <source>The seed list has more than %1 contacts.</source>
        <translation>The seed list has more than %1 contacts.</translation>
    </message>
    <message>
        <source>Choose a smaller seed list group.</source>
        <translation>Choose a smaller seed list group.</translation>
    </message>
    <message>
        <source>The sending was changed meanwhile.</source>
        <translation>The sending was changed meanwhile.</translation>
    </message>
    <message>
        <source>Look at it again, then prepare it.</source>
        <translation>Look at it again, then prepare it.</translation>
    </message>
    <message>
        <source>Correct the message, then prepare the sending again.</source>
        <translation>Correct the message, then prepare the sending again.</translation>
    </message>
    <message>
        <source>“%1” is prepared already.</source>
        <translation>“%1” is prepared already.</translation>
    </message>
    <message>
        <source>Approve it, or reject it to change it.</source>
        <translation>Approve it, or reject it to change it.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>an invented contact</source>
        <translation type="unfinished">an invented contact</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Preview</translation>
    </message>
    <message>
        <source>The message as it will be received</source>
        <translation type="unfinished">The message as it will be received</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation type="unfinished">Previous contact</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished">Next contact</translation>
    </message>
    <message>
        <source>As on a telephone</source>
        <translation type="unfinished">As on a telephone</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation type="unfinished">As on a computer</translation>
    </message>
</context>
<context>
    <name>PrintToPdf</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation type="unfinished">The file %1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation type="unfinished">Check the free space and your rights, or choose another place.</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>No project was named.</source>
        <translation>No project was named.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi: the file to create.</source>
        <translation>Give --project FILE.envoi: the file to create.</translation>
    </message>
    <message>
        <source>The project “%1” was created in %2.</source>
        <translation>The project “%1” was created in %2.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 · key: %2 · languages: %3 · time zone: %4</source>
        <translation>%1 · key: %2 · languages: %3 · time zone: %4</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 is now: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The field “%1” was added.</source>
        <translation>The field “%1” was added.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not an Envoi project.</source>
        <translation>%1 is not an Envoi project.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .envoi, or its latest backup if this one is damaged.</source>
        <translation>Choose a file whose name ends in .envoi, or its latest backup if this one is damaged.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not changed.</source>
        <translation>%1 exists already; it was not changed.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Choose another name, or open that file.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>Create the folder, or choose another one.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>The project could not be given the name %1.</source>
        <translation>The project could not be given the name %1.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choose another name or another folder.</translation>
    </message>
    <message>
        <source>There is no project at %1.</source>
        <translation>There is no project at %1.</translation>
    </message>
    <message>
        <source>Check the path, or create the project first.</source>
        <translation>Check the path, or create the project first.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 is a folder.</translation>
    </message>
    <message>
        <source>Choose the .envoi file inside it.</source>
        <translation>Choose the .envoi file inside it.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>You may not read %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it.</source>
        <translation>Ask its owner for the permission to read and write it.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>You may not write to %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission, or open a copy of your own.</source>
        <translation>Ask its owner for the permission, or open a copy of your own.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>The folder of %1 cannot be written.</translation>
    </message>
    <message>
        <source>Move the project to a folder where you may write.</source>
        <translation>Move the project to a folder where you may write.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Envoi.</source>
        <translation>%1 was made by a newer version of Envoi.</translation>
    </message>
    <message>
        <source>Install the newest version of Envoi to open it.</source>
        <translation>Install the newest version of Envoi to open it.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectRepository</name>
    <message>
        <source>The postal identity is longer than 1,000 characters.</source>
        <translation>The postal identity is longer than 1,000 characters.</translation>
    </message>
    <message>
        <source>Give the name, the postal address and one way to reach you.</source>
        <translation>Give the name, the postal address and one way to reach you.</translation>
    </message>
    <message>
        <source>“%1” is not an hour of the day.</source>
        <translation>“%1” is not an hour of the day.</translation>
    </message>
    <message>
        <source>Write a whole hour from 0:00 to 23:00.</source>
        <translation>Write a whole hour from 0:00 to 23:00.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>Write a number such as 0 or 1000.</source>
        <translation>Write a number such as 0 or 1000.</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation>“%1” is neither on nor off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Write on or off.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>There is no setting “%1”.</translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation>These exist: %1.</translation>
    </message>
    <message>
        <source>The file has lost its project.</source>
        <translation>The file has lost its project.</translation>
    </message>
    <message>
        <source>Open its latest backup.</source>
        <translation>Open its latest backup.</translation>
    </message>
    <message>
        <source>The time to undo an approval is from 10 to 120 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 30s, or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 3 errors say nothing about an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 3 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors may spread over 90 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 90 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web service needs a port that stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 127.0.0.1:8425.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are kept for 1 to 3,650 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 90.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectRules</name>
    <message>
        <source>The project has no unique key.</source>
        <translation>The project has no unique key.</translation>
    </message>
    <message>
        <source>Name one or several fields that tell contacts apart, for instance email.</source>
        <translation>Name one or several fields that tell contacts apart, for instance email.</translation>
    </message>
    <message>
        <source>The unique key names “%1” twice.</source>
        <translation>The unique key names “%1” twice.</translation>
    </message>
    <message>
        <source>Name each field of the key once.</source>
        <translation>Name each field of the key once.</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>The project has no name.</translation>
    </message>
    <message>
        <source>Give it one, for instance your organisation’s.</source>
        <translation>Give it one, for instance your organisation’s.</translation>
    </message>
    <message>
        <source>The name of the project is longer than %1 characters.</source>
        <translation>The name of the project is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choose a shorter one.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag.</source>
        <translation>“%1” is not a language tag.</translation>
    </message>
    <message>
        <source>Write tags such as fr, en or fr-CA, separated by commas.</source>
        <translation>Write tags such as fr, en or fr-CA, separated by commas.</translation>
    </message>
    <message>
        <source>The language %1 is named twice.</source>
        <translation>The language %1 is named twice.</translation>
    </message>
    <message>
        <source>Name each language once.</source>
        <translation>Name each language once.</translation>
    </message>
    <message>
        <source>The project has no language.</source>
        <translation>The project has no language.</translation>
    </message>
    <message>
        <source>Name at least one, for instance fr; the first is the default.</source>
        <translation>Name at least one, for instance fr; the first is the default.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” is not a time zone.</translation>
    </message>
    <message>
        <source>Write an IANA name such as America/Toronto or Europe/Paris.</source>
        <translation>Write an IANA name such as America/Toronto or Europe/Paris.</translation>
    </message>
</context>
<context>
    <name>QuarantineRule</name>
    <message>
        <source>the address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in quarantine by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedMessageView</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientListModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Answer of the server</translation>
    </message>
    <message>
        <source>%1 (seed list)</source>
        <translation>%1 (seed list)</translation>
    </message>
</context>
<context>
    <name>RecipientSection</name>
    <message>
        <source>Include a seed list group</source>
        <translation>Include a seed list group</translation>
    </message>
    <message>
        <source>Include a seed list group (%1)</source>
        <translation>Include a seed list group (%1)</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Calculate shows who will receive, and who will not and why.</source>
        <translation>Calculate shows who will receive, and who will not and why.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; e-mails to %2 contacts</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; e-mails to %2 contacts</translation>
    </message>
    <message>
        <source>· out of date: calculate again</source>
        <translation>· out of date: calculate again</translation>
    </message>
    <message>
        <source>· calculated at %1, %2 ms</source>
        <translation>· calculated at %1, %2 ms</translation>
    </message>
    <message>
        <source>Will receive</source>
        <translation>Will receive</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln seed copy(ies)</source>
        <translation>
            <numerusform>+ %Ln seed copy</numerusform>
            <numerusform>+ %Ln seed copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nobody is left out.</translation>
    </message>
    <message>
        <source>1 · Recipients</source>
        <translation>1 · Recipients</translation>
    </message>
    <message>
        <source>Contacts of one or several groups</source>
        <translation>Contacts of one or several groups</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>Available groups</source>
        <translation>Available groups</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Selected groups</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter the available groups</source>
        <translation>Filter the available groups</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>By size</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Order of the groups</translation>
    </message>
    <message>
        <source>Select the checked groups (Ctrl+→)</source>
        <translation>Select the checked groups (Ctrl+→)</translation>
    </message>
    <message>
        <source>Return the checked groups (Ctrl+←)</source>
        <translation>Return the checked groups (Ctrl+←)</translation>
    </message>
    <message>
        <source>Exclude the checked groups: their contacts will not receive</source>
        <translation>Exclude the checked groups: their contacts will not receive</translation>
    </message>
    <message>
        <source>Same address:</source>
        <translation>Same address:</translation>
    </message>
    <message>
        <source>One message to each contact</source>
        <translation>One message to each contact</translation>
    </message>
    <message>
        <source>One message per e-mail address</source>
        <translation>One message per e-mail address</translation>
    </message>
    <message>
        <source>Share of the contacts who will receive</source>
        <translation>Share of the contacts who will receive</translation>
    </message>
    <message>
        <source>Counts who will receive, and who will not and why</source>
        <translation>Counts who will receive, and who will not and why</translation>
    </message>
    <message>
        <source>They receive a real copy, even inactive, unsubscribed or excluded: you need their agreement. Addresses in the kill file and invalid ones are never written to. At most 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s) not written to: %1</source>
        <translation>
            <numerusform>%Ln seed not written to: %1</numerusform>
            <numerusform>%Ln seeds not written to: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientState</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>To be tried again</translation>
    </message>
    <message>
        <source>Address refused</source>
        <translation>Address refused</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Processing error</source>
        <translation>Processing error</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not eligible any more</source>
        <translation>Not eligible any more</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>All states</source>
        <translation type="unfinished">All states</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished">Recipients</translation>
    </message>
    <message>
        <source>Search an address or a contact…</source>
        <translation type="unfinished">Search an address or a contact…</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation type="unfinished">Search the recipients</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>This contact exists, and AllowUpdate is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contact, and AllowInsert is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new contact needs an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was ignored: the person withdrew on %2, and ReactivateConsents is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was ignored: what is known of it is more recent (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>In pieces of 255</source>
        <translation>In pieces of 255</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The rehearsal was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; the sending is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal does not go on: %n message(s) were made.</source>
        <translation>
            <numerusform>The rehearsal does not go on: %n message was made.</numerusform>
            <numerusform>The rehearsal does not go on: %n messages were made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation type="unfinished">Try again; if it happens again, tell the authors of Envoi.</translation>
    </message>
</context>
<context>
    <name>RehearsalCommand</name>
    <message>
        <source>copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, simulated time %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished">Recipients</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation type="unfinished">Seed list</translation>
    </message>
    <message>
        <source>Messages made and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Errors</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a second here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">End</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written to %1.</source>
        <translation>
            <numerusform>%n message written to %1.</numerusform>
            <numerusform>%n messages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalFolder</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished">The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Ask for the permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (seed list)</source>
        <translation type="unfinished">%1 (seed list)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalMessages</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Errors</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation type="unfinished">Seed list</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a name or an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation type="unfinished">Search the recipients</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Domain</translation>
    </message>
    <message>
        <source>Recipients of the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation type="unfinished">Previous recipient</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation type="unfinished">Next recipient</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this message at the left; choose another one in the list to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>The message is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending into the built-in mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be %1. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sendings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">In progress</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalSession</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished">Choose another place.</translation>
    </message>
</context>
<context>
    <name>RehearsalStore</name>
    <message>
        <source>The rehearsal needs about %1 on the disk of %2, where %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk, or rehearse with a smaller group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalSummary</name>
    <message>
        <source>The forecast and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 + seed list (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">Errors</translation>
    </message>
    <message>
        <source>the list below says who and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every message could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreseen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biggest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation type="unfinished">deadline %1</translation>
    </message>
    <message>
        <source>Dashed, the forecast: %1 delivered until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, the rehearsal: %1 delivered until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace, the limits and the deadline were obeyed by the engine itself; five messages a second for each connection are assumed of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject prefix</source>
        <translation type="unfinished">Subject prefix</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>everyone’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseSending</name>
    <message>
        <source>“%1” cannot be rehearsed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; the sending is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse a sending before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsedSending</name>
    <message>
        <source>No message was made for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is said there, then rehearse again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescheduleDialog</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reschedule</translation>
    </message>
    <message>
        <source>When does “%1” leave?</source>
        <translation>When does “%1” leave?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ResendToContact</name>
    <message>
        <source>Correct her address first.</source>
        <translation>Correct her address first.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 has no address.</translation>
    </message>
    <message>
        <source>The address of %1 is invalid.</source>
        <translation>The address of %1 is invalid.</translation>
    </message>
    <message>
        <source>The address of %1 is in the kill file: it receives nothing.</source>
        <translation>The address of %1 is in the kill file: it receives nothing.</translation>
    </message>
    <message>
        <source>An administrator can take it out of the kill file when she asks for it.</source>
        <translation>An administrator can take it out of the kill file when she asks for it.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 is inactive.</translation>
    </message>
    <message>
        <source>Activate her first, if she wants to receive.</source>
        <translation>Activate her first, if she wants to receive.</translation>
    </message>
    <message>
        <source>%1 is in quarantine.</source>
        <translation>%1 is in quarantine.</translation>
    </message>
    <message>
        <source>Lift the quarantine first, or correct her address.</source>
        <translation>Lift the quarantine first, or correct her address.</translation>
    </message>
    <message>
        <source>“%1” has not left yet: there is nothing to send again.</source>
        <translation>“%1” has not left yet: there is nothing to send again.</translation>
    </message>
    <message>
        <source>Wait until it has left, or choose another sending.</source>
        <translation>Wait until it has left, or choose another sending.</translation>
    </message>
    <message>
        <source>The server of %1 accepted it on %2: %3</source>
        <comment>domain, date and time, reply</comment>
        <translation>The server of %1 accepted it on %2: %3</translation>
    </message>
    <message>
        <source>The message has no version in the language of %1.</source>
        <translation>The message has no version in the language of %1.</translation>
    </message>
    <message>
        <source>Choose another language on her card.</source>
        <translation>Choose another language on her card.</translation>
    </message>
    <message>
        <source>“%1” has not reached %2 yet: her message still waits.</source>
        <translation>“%1” has not reached %2 yet: her message still waits.</translation>
    </message>
    <message>
        <source>Wait until it has left.</source>
        <translation>Wait until it has left.</translation>
    </message>
    <message>
        <source>%1 (resend to %2)</source>
        <comment>sending, contact</comment>
        <translation>%1 (resend to %2)</translation>
    </message>
    <message>
        <source>Messages of the type “%1” are not sent from the card of a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings of the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given no valid consent to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consent first, if it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has unsubscribed from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a new consent of this person allows to write again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Targeted</source>
        <translation>Targeted</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>“%1” is not a format of results.</source>
        <translation>“%1” is not a format of results.</translation>
    </message>
    <message>
        <source>Give csv or json.</source>
        <translation>Give csv or json.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) written to %1.</source>
        <translation>
            <numerusform>%n recipient written to %1.</numerusform>
            <numerusform>%n recipients written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes again to %2 at the next delivery.</source>
        <translation>“%1” goes again to %2 at the next delivery.</translation>
    </message>
    <message>
        <source>Seed list, not counted above: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens, clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked by at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>%1 · accepted by the server</source>
        <translation>%1 · accepted by the server</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>%1 to try again</source>
        <translation>%1 to try again</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>expired, cancelled, no longer eligible</source>
        <translation>expired, cancelled, no longer eligible</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) written to %1.</source>
        <translation>
            <numerusform>%Ln recipient written to %1.</numerusform>
            <numerusform>%Ln recipients written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Results appear here after the first sending: write a message, choose who receives it.</source>
        <translation>Results appear here after the first sending: write a message, choose who receives it.</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Go to the messages</translation>
    </message>
    <message>
        <source>Those who received…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who did not receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not receive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those refused by their server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by their server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation type="unfinished">Name of the group:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
    <message>
        <source>Seed list, not counted above: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln permanent</source>
        <translation>
            <numerusform>%1 · %Ln permanent</numerusform>
            <numerusform>%1 · %Ln permanent</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who clicked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who received, not known to have opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to have opened %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” is not a time zone.</translation>
    </message>
    <message>
        <source>Choose one of the list, such as America/Toronto or Europe/Paris.</source>
        <translation>Choose one of the list, such as America/Toronto or Europe/Paris.</translation>
    </message>
    <message>
        <source>That is not a date and a time.</source>
        <translation>That is not a date and a time.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-01T08:00.</source>
        <translation>Write it like 2026-12-01T08:00.</translation>
    </message>
    <message>
        <source>“%1” is not a date and a time.</source>
        <translation>“%1” is not a date and a time.</translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>2 · Date and time of sending</source>
        <translation>2 · Date and time of sending</translation>
    </message>
    <message>
        <source>Now (as soon as approved)</source>
        <translation>Now (as soon as approved)</translation>
    </message>
    <message>
        <source>Optimized send times</source>
        <translation>Optimized send times</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>24-hour window</source>
        <translation>24-hour window</translation>
    </message>
    <message>
        <source>48-hour window</source>
        <translation>48-hour window</translation>
    </message>
    <message>
        <source>7-day window</source>
        <translation>7-day window</translation>
    </message>
    <message>
        <source>Window of the optimized send times</source>
        <translation>Window of the optimized send times</translation>
    </message>
    <message>
        <source>from the approval</source>
        <translation>from the approval</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation type="unfinished">Add to a group…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished">Deactivate</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished">Activate</translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation type="unfinished">Lift the quarantine</translation>
    </message>
    <message>
        <source>Remove from this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these two contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the kill file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderAuthentication</name>
    <message>
        <source>the message has no sender yet</source>
        <translation>the message has no sender yet</translation>
    </message>
    <message>
        <source>%1 was never checked: check it in the settings</source>
        <translation>%1 was never checked: check it in the settings</translation>
    </message>
    <message>
        <source>%1 Checked on %2.</source>
        <comment>a sentence, then a date</comment>
        <translation>%1 Checked on %2.</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of %1 held on %2; check it again</source>
        <translation>SPF, DKIM and DMARC of %1 held on %2; check it again</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of %1 hold, checked on %2</source>
        <translation>SPF, DKIM and DMARC of %1 hold, checked on %2</translation>
    </message>
    <message>
        <source>Authentication of the sender: %1</source>
        <translation>Authentication of the sender: %1</translation>
    </message>
    <message>
        <source>%1 messages go to %2, which refuses so many from a domain that is not authenticated. %3</source>
        <translation>%1 messages go to %2, which refuses so many from a domain that is not authenticated. %3</translation>
    </message>
    <message>
        <source>Publish the record shown in the settings for %1, check the domain again, then prepare the sending.</source>
        <translation>Publish the record shown in the settings for %1, check the domain again, then prepare the sending.</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Left empty: replies go to the sender</source>
        <translation>Left empty: replies go to the sender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Replies to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SenderDomain</name>
    <message>
        <source>“%1” does not say whether to sign.</source>
        <translation>“%1” does not say whether to sign.</translation>
    </message>
    <message>
        <source>Say on, off or auto.</source>
        <translation>Say on, off or auto.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>“%1” is not a domain.</translation>
    </message>
    <message>
        <source>Write what stands after the @ of your sender, such as example.org.</source>
        <translation>Write what stands after the @ of your sender, such as example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a selector.</source>
        <translation>“%1” is not a selector.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as envoi2026.</source>
        <translation>Use letters, digits and hyphens, such as envoi2026.</translation>
    </message>
</context>
<context>
    <name>SenderDomainFindings</name>
    <message>
        <source>Check the connection to the Internet, then check the domain again.</source>
        <translation>Check the connection to the Internet, then check the domain again.</translation>
    </message>
    <message>
        <source>The DNS did not say where mail for %1 goes.</source>
        <translation>The DNS did not say where mail for %1 goes.</translation>
    </message>
    <message>
        <source>Replies and bounces to %1 have a mail server.</source>
        <translation>Replies and bounces to %1 have a mail server.</translation>
    </message>
    <message>
        <source>%1 has no MX record; its own server is taken for its mail server.</source>
        <translation>%1 has no MX record; its own server is taken for its mail server.</translation>
    </message>
    <message>
        <source>%1 cannot receive mail: no server is named for it.</source>
        <translation>%1 cannot receive mail: no server is named for it.</translation>
    </message>
    <message>
        <source>Correct the domain of the sender, or publish an MX record: many servers refuse senders that cannot be answered.</source>
        <translation>Correct the domain of the sender, or publish an MX record: many servers refuse senders that cannot be answered.</translation>
    </message>
    <message>
        <source>%1 declares that it receives no mail (null MX).</source>
        <translation>%1 declares that it receives no mail (null MX).</translation>
    </message>
    <message>
        <source>Use a sender of a domain that receives mail: many servers refuse the others.</source>
        <translation>Use a sender of a domain that receives mail: many servers refuse the others.</translation>
    </message>
    <message>
        <source>%1 publishes no SPF record.</source>
        <translation>%1 publishes no SPF record.</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes %Ln SPF record(s): receivers take no notice of any.</source>
        <translation>
            <numerusform>%1 publishes %Ln SPF record: receivers take no notice of it.</numerusform>
            <numerusform>%1 publishes %Ln SPF records: receivers take no notice of any.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SPF record of %1 is wrong at “%2”.</source>
        <translation>The SPF record of %1 is wrong at “%2”.</translation>
    </message>
    <message>
        <source>The SPF record of %1 needs %2 look-ups; receivers give up after %3, here at “%4”.</source>
        <translation>The SPF record of %1 needs %2 look-ups; receivers give up after %3, here at “%4”.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names %2 domains that do not exist; receivers bear %3.</source>
        <translation>The SPF record of %1 names %2 domains that do not exist; receivers bear %3.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets everybody send in its name (“+all”).</source>
        <translation>The SPF record of %1 lets everybody send in its name (“+all”).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-up(s) of at most 10</source>
        <translation>
            <numerusform>%Ln look-up of at most 10</numerusform>
            <numerusform>%Ln look-ups of at most 10</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF authorises %1 (%2).</source>
        <translation>SPF authorises %1 (%2).</translation>
    </message>
    <message>
        <source>SPF includes the provider of %1 (%2).</source>
        <translation>SPF includes the provider of %1 (%2).</translation>
    </message>
    <message>
        <source>SPF does not authorise %1.</source>
        <translation>SPF does not authorise %1.</translation>
    </message>
    <message>
        <source>Replace the SPF record by this one:</source>
        <translation>Replace the SPF record by this one:</translation>
    </message>
    <message>
        <source>There is an SPF record (%1); no account says which server it must authorise.</source>
        <translation>There is an SPF record (%1); no account says which server it must authorise.</translation>
    </message>
    <message>
        <source>There is an SPF record (%1); whether it authorises what %2 sends cannot be known from here.</source>
        <translation>There is an SPF record (%1); whether it authorises what %2 sends cannot be known from here.</translation>
    </message>
    <message>
        <source>Ask your provider what the SPF record must include.</source>
        <translation>Ask your provider what the SPF record must include.</translation>
    </message>
    <message>
        <source>The DNS did not answer about SPF (“%1”).</source>
        <translation>The DNS did not answer about SPF (“%1”).</translation>
    </message>
    <message>
        <source>Remove or correct “%1” in the SPF record, and the includes that no longer serve.</source>
        <translation>Remove or correct “%1” in the SPF record, and the includes that no longer serve.</translation>
    </message>
    <message>
        <source>Replace them all by this one record:</source>
        <translation>Replace them all by this one record:</translation>
    </message>
    <message>
        <source>Publish this record:</source>
        <translation>Publish this record:</translation>
    </message>
    <message>
        <source>The DNS did not answer about the key “%1”.</source>
        <translation>The DNS did not answer about the key “%1”.</translation>
    </message>
    <message>
        <source>The key “%1” is not published yet.</source>
        <translation>The key “%1” is not published yet.</translation>
    </message>
    <message>
        <source>The record published for “%1” is of another key: signatures would fail.</source>
        <translation>The record published for “%1” is of another key: signatures would fail.</translation>
    </message>
    <message>
        <source>Replace it by this record:</source>
        <translation>Replace it by this record:</translation>
    </message>
    <message>
        <source>The record published for “%1” revokes the key.</source>
        <translation>The record published for “%1” revokes the key.</translation>
    </message>
    <message>
        <source>The record published for “%1” cannot be used by receivers.</source>
        <translation>The record published for “%1” cannot be used by receivers.</translation>
    </message>
    <message>
        <source>The key “%1” is published and signs your messages.</source>
        <translation>The key “%1” is published and signs your messages.</translation>
    </message>
    <message>
        <source>The key “%1” is published.</source>
        <translation>The key “%1” is published.</translation>
    </message>
    <message>
        <source>Its record says t=y (testing): remove it, so that receivers count the signature.</source>
        <translation>Its record says t=y (testing): remove it, so that receivers count the signature.</translation>
    </message>
    <message>
        <source>Envoi does not sign the messages of %1.</source>
        <translation>Envoi does not sign the messages of %1.</translation>
    </message>
    <message>
        <source>Generate a key, unless your provider signs in the name of your domain.</source>
        <translation>Generate a key, unless your provider signs in the name of your domain.</translation>
    </message>
    <message>
        <source>The key “%1” is new.</source>
        <translation>The key “%1” is new.</translation>
    </message>
    <message>
        <source>Publish this record, then check the domain:</source>
        <translation>Publish this record, then check the domain:</translation>
    </message>
    <message>
        <source>messages that fail are only reported</source>
        <translation>messages that fail are only reported</translation>
    </message>
    <message>
        <source>messages that fail are taken for junk</source>
        <translation>messages that fail are taken for junk</translation>
    </message>
    <message>
        <source>messages that fail are refused</source>
        <translation>messages that fail are refused</translation>
    </message>
    <message>
        <source>The DNS did not answer about DMARC.</source>
        <translation>The DNS did not answer about DMARC.</translation>
    </message>
    <message>
        <source>%1 publishes no DMARC policy.</source>
        <translation>%1 publishes no DMARC policy.</translation>
    </message>
    <message>
        <source>%1 publishes several DMARC policies: receivers take no notice of any.</source>
        <translation>%1 publishes several DMARC policies: receivers take no notice of any.</translation>
    </message>
    <message>
        <source>Keep only one of them, for example:</source>
        <translation>Keep only one of them, for example:</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 cannot be read: “%2”.</source>
        <translation>The DMARC policy of %1 cannot be read: “%2”.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 wants another domain than the one your messages are returned to.</source>
        <translation>The DMARC policy of %1 wants another domain than the one your messages are returned to.</translation>
    </message>
    <message>
        <source>Sign with a key of the sender’s domain.</source>
        <translation>Sign with a key of the sender’s domain.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 applies: %2.</source>
        <translation>The DMARC policy of %1 applies: %2.</translation>
    </message>
    <message>
        <source>%1 It is being tested (t=y).</source>
        <translation>%1 It is being tested (t=y).</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
</context>
<context>
    <name>SenderDomainRepository</name>
    <message>
        <source>%1 already has a key with the selector “%2”.</source>
        <translation>%1 already has a key with the selector “%2”.</translation>
    </message>
    <message>
        <source>Choose another selector: the old key goes on signing until the new one is published.</source>
        <translation>Choose another selector: the old key goes on signing until the new one is published.</translation>
    </message>
    <message>
        <source>%1 has no key with the selector “%2”.</source>
        <translation>%1 has no key with the selector “%2”.</translation>
    </message>
    <message>
        <source>Look at the list of its keys.</source>
        <translation>Look at the list of its keys.</translation>
    </message>
</context>
<context>
    <name>SenderDomains</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Check its permissions.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>The file %1 could not be written.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Check its folder and the space on the disk.</translation>
    </message>
</context>
<context>
    <name>SendingAdvance</name>
    <message numerus="yes">
        <source>%Ln minute(s) late</source>
        <translation>
            <numerusform>%Ln minute late</numerusform>
            <numerusform>%Ln minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingCommands</name>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In the selection</translation>
    </message>
    <message>
        <source>Will receive</source>
        <translation>Will receive</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>Seed list</translation>
    </message>
    <message>
        <source>By language: %1</source>
        <translation>By language: %1</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Until (UTC)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>End: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not leave before the deadline.</source>
        <translation>
            <numerusform>%n message will not leave before the deadline.</numerusform>
            <numerusform>%n messages will not leave before the deadline.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Departure (UTC)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>%1 targeted, %2 processed, %3 delivered, %4 errors, %5 remaining</source>
        <translation>%1 targeted, %2 processed, %3 delivered, %4 errors, %5 remaining</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed not written to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reason to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingDraft</name>
    <message>
        <source>Only one moment can be chosen.</source>
        <translation>Only one moment can be chosen.</translation>
    </message>
    <message>
        <source>Give --now, --at or --optimized.</source>
        <translation>Give --now, --at or --optimized.</translation>
    </message>
    <message>
        <source>“%1” is not a window of optimized send times.</source>
        <translation>“%1” is not a window of optimized send times.</translation>
    </message>
    <message>
        <source>Give 24h, 48h or 168h.</source>
        <translation>Give 24h, 48h or 168h.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for --same-address.</source>
        <translation>“%1” is not a choice for --same-address.</translation>
    </message>
    <message>
        <source>Give one or each.</source>
        <translation>Give one or each.</translation>
    </message>
    <message>
        <source>A pace is either a number per hour or a duration.</source>
        <translation>A pace is either a number per hour or a duration.</translation>
    </message>
    <message>
        <source>Give --per-hour or --within, not both.</source>
        <translation>Give --per-hour or --within, not both.</translation>
    </message>
    <message>
        <source>%1 does not exist that day in %2: it will be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 occurs twice that day in %2: the second is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 occurs twice that day in %2: the first is meant; --second chooses the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a seed list group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a seed list group, or mark this one as such.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingFormPage</name>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>This sending was rejected: %1</source>
        <translation>This sending was rejected: %1</translation>
    </message>
    <message>
        <source>Correct it, then prepare it again.</source>
        <translation>Correct it, then prepare it again.</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Send a test…</translation>
    </message>
    <message>
        <source>Prepare sending</source>
        <translation>Prepare sending</translation>
    </message>
    <message>
        <source>Preview of the subject</source>
        <translation>Preview of the subject</translation>
    </message>
    <message>
        <source>Before preparing</source>
        <translation>Before preparing</translation>
    </message>
    <message>
        <source>This sending can be read here, not changed: %1.</source>
        <translation>This sending can be read here, not changed: %1.</translation>
    </message>
    <message>
        <source>To change it, take it back to draft first.</source>
        <translation>To change it, take it back to draft first.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tests and validations</source>
        <translation>Tests and validations</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>The whole sending, message by message, without sending anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long seed list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) receive a copy as seed list, whether or not they are eligible. Is it the right group?</source>
        <translation>
            <numerusform>%Ln contact receives a copy as seed list, whether or not it is eligible. Is it the right group?</numerusform>
            <numerusform>%Ln contacts receive a copy as seed list, whether or not they are eligible. Is it the right group?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingLines</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>SendingObstacles</name>
    <message>
        <source>The message “%1” has no version.</source>
        <translation>The message “%1” has no version.</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>Write it in at least one language.</translation>
    </message>
    <message>
        <source>The message has no version in the language “%1”.</source>
        <translation>The message has no version in the language “%1”.</translation>
    </message>
    <message>
        <source>Choose a version that exists, or none.</source>
        <translation>Choose a version that exists, or none.</translation>
    </message>
    <message>
        <source>The message “%1” has no sender.</source>
        <translation>The message “%1” has no sender.</translation>
    </message>
    <message>
        <source>Choose a sender in the message.</source>
        <translation>Choose a sender in the message.</translation>
    </message>
    <message>
        <source>“%1” is not an address a message can come from.</source>
        <translation>“%1” is not an address a message can come from.</translation>
    </message>
    <message>
        <source>Correct the sender of the message.</source>
        <translation>Correct the sender of the message.</translation>
    </message>
    <message>
        <source>The sending is for later, without a date.</source>
        <translation>The sending is for later, without a date.</translation>
    </message>
    <message>
        <source>Choose a date and a time.</source>
        <translation>Choose a date and a time.</translation>
    </message>
    <message>
        <source>The planned time, %1, is past.</source>
        <translation>The planned time, %1, is past.</translation>
    </message>
    <message>
        <source>Choose a later time, or send now.</source>
        <translation>Choose a later time, or send now.</translation>
    </message>
    <message>
        <source>The deadline, %1, is past.</source>
        <translation>The deadline, %1, is past.</translation>
    </message>
    <message>
        <source>Choose a later deadline, or none.</source>
        <translation>Choose a later deadline, or none.</translation>
    </message>
    <message>
        <source>The deadline, %1, comes before the start.</source>
        <translation>The deadline, %1, comes before the start.</translation>
    </message>
    <message>
        <source>Choose a deadline after the start, or none.</source>
        <translation>Choose a deadline after the start, or none.</translation>
    </message>
    <message>
        <source>No group is selected.</source>
        <translation>No group is selected.</translation>
    </message>
    <message>
        <source>Select at least one group, or all contacts.</source>
        <translation>Select at least one group, or all contacts.</translation>
    </message>
    <message>
        <source>The pace is not a number of messages an hour.</source>
        <translation>The pace is not a number of messages an hour.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 1,000,000.</source>
        <translation>Give a number from 1 to 1,000,000.</translation>
    </message>
    <message>
        <source>The maximum duration is too short.</source>
        <translation>The maximum duration is too short.</translation>
    </message>
    <message>
        <source>Give at least one minute.</source>
        <translation>Give at least one minute.</translation>
    </message>
</context>
<context>
    <name>SendingOrderCommands</name>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing was approved. When all of this is right, repeat the command with --yes.</source>
        <translation>Nothing was approved. When all of this is right, repeat the command with --yes.</translation>
    </message>
    <message>
        <source>The new time is missing.</source>
        <translation>The new time is missing.</translation>
    </message>
    <message>
        <source>Give --at 2026-12-01T08:00, or --now.</source>
        <translation>Give --at 2026-12-01T08:00, or --now.</translation>
    </message>
    <message>
        <source>Say how fast the sending leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --per-hour N, --within 6h, or --none for as fast as the account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can become of prepared messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cancel, or deliver to let those already made leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what becomes of the messages whose fate is unknown.</source>
        <translation>Say what becomes of the messages whose fate is unknown.</translation>
    </message>
    <message>
        <source>Give --delivered to treat them as delivered, or --resend to send them again.</source>
        <translation>Give --delivered to treat them as delivered, or --resend to send them again.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) settled.</source>
        <translation>
            <numerusform>%n message settled.</numerusform>
            <numerusform>%n messages settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingReader</name>
    <message>
        <source>There is no sending number %1.</source>
        <translation>There is no sending number %1.</translation>
    </message>
    <message>
        <source>Look at the list of sendings.</source>
        <translation>Look at the list of sendings.</translation>
    </message>
</context>
<context>
    <name>SendingRepository</name>
    <message>
        <source>There is no sending “%1”.</source>
        <translation>There is no sending “%1”.</translation>
    </message>
    <message>
        <source>Look at the list of sendings.</source>
        <translation>Look at the list of sendings.</translation>
    </message>
    <message>
        <source>“%1” is not a draft.</source>
        <translation>“%1” is not a draft.</translation>
    </message>
    <message>
        <source>Sendings that were prepared are kept for their results; cancel it if it must not leave.</source>
        <translation>Sendings that were prepared are kept for their results; cancel it if it must not leave.</translation>
    </message>
    <message>
        <source>The sending is not prepared: nothing is frozen yet.</source>
        <translation>The sending is not prepared: nothing is frozen yet.</translation>
    </message>
    <message>
        <source>Prepare it first.</source>
        <translation>Prepare it first.</translation>
    </message>
</context>
<context>
    <name>SendingState</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ended at the deadline</source>
        <translation>Ended at the deadline</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>SendingStates</name>
    <message>
        <source>“%1” cannot become “%2”.</source>
        <translation>“%1” cannot become “%2”.</translation>
    </message>
    <message>
        <source>Look at the sending again: its state says what can be done.</source>
        <translation>Look at the sending again: its state says what can be done.</translation>
    </message>
    <message>
        <source>The sending has changed meanwhile.</source>
        <translation>The sending has changed meanwhile.</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Look at it again before you decide.</translation>
    </message>
</context>
<context>
    <name>SendingTexts</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time (zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>As soon as approved</source>
        <translation>As soon as approved</translation>
    </message>
    <message>
        <source>Optimized send times</source>
        <translation>Optimized send times</translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation>%1 / h</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>end foreseen at %1</source>
        <translation>end foreseen at %1</translation>
    </message>
</context>
<context>
    <name>SendingsPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Nothing is planned. A sending approved for later appears here.</source>
        <translation>Nothing is planned. A sending approved for later appears here.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examine</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reschedule…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Sendings</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Search the sendings</source>
        <translation>Search the sendings</translation>
    </message>
    <message>
        <source>Sendings by state</source>
        <translation>Sendings by state</translation>
    </message>
    <message>
        <source>Calendar of departures</source>
        <translation>Calendar of departures</translation>
    </message>
    <message>
        <source>next 14 days</source>
        <translation>next 14 days</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Take back to draft</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: it leaves in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you can take it back; the time is set in the settings of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal, another date or pace, or back to draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentMessageDialog</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content frozen when the sending was prepared, with the contact’s values as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>ServiceAnswers</name>
    <message>
        <source>The requestId “%1” was used for another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each new request an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCall</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, some records refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: no key was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: there is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: the key was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: the key has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: not from this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: the key may not call this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCallsDialog</name>
    <message>
        <source>Calls of the web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Key</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %Ln day(s).</source>
        <translation>
            <numerusform>Calls are kept for %Ln day.</numerusform>
            <numerusform>Calls are kept for %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCommands</name>
    <message>
        <source>The key “%1” was made. Its secret is shown this once: copy it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>May call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1 (the contract: %1?wsdl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing what is under way…</source>
        <translation type="unfinished">Finishing what is under way…</translation>
    </message>
    <message>
        <source>The web service has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Key</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceContacts</name>
    <message>
        <source>A page holds from 1 to 1,000 contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, then for those after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the fields of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TypeOperator of the clause does not suit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains, StartsWith and EndsWith are for texts; Empty and NotEmpty suit every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ComparisonValue of the clause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>“%1” stands in the record twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each field once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write f_ before the name of a field, key_f_ before one of the unique key, optin_ before that of a consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field in Envoi, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not identify the contacts of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a language as fr or en-CA, a time zone as America/Toronto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a consent of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the consent in Envoi, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which identifies the contact, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every field of the unique key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the record twice, with two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each field once; what identifies a contact cannot be changed by a call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceKeyDialog</name>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that will use it, such as CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.0.2.7, 192.0.2.0/24; left empty: anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Give these to the other program. The password is shown this once: Envoi keeps only what is needed to recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Password</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>A key that may call nothing is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-12-31; left empty: never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceKeyRepository</name>
    <message>
        <source>There is no key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or revoke that key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was revoked already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceKeys</name>
    <message>
        <source>A key needs a name of 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it after the program that will use it, such as CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day as 2027-01-31, or a time from now as 90d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is past: the key would open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key, its secret or the place the call comes from is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who manages Envoi for a key that is valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceOperation</name>
    <message>
        <source>Create and change contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate and erase contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the contacts of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look an address up in the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an operation of the web service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation type="unfinished">These exist: %1.</translation>
    </message>
</context>
<context>
    <name>ServicePlaceDialog</name>
    <message>
        <source>Address of the web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 127.0.0.1 only programs of this computer can call. For others, a certificate and its private key are needed, and keys that say where they are used from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in PEM, without passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceRequest</name>
    <message>
        <source>The call holds %1 records; 1,000 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them over several calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requestId is longer than 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Shorten it.</translation>
    </message>
</context>
<context>
    <name>SetConsent</name>
    <message>
        <source>A consent is withdrawn, whatever it was founded on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it without saying why it was implied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An implied consent has a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the purchase, of the inquiry or of the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has withdrawn the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an express consent can follow a withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing implies that a person agrees to be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only what the person said: an express consent, or a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>No account yet: add the one your provider gave you, to be able to send.</source>
        <translation>No account yet: add the one your provider gave you, to be able to send.</translation>
    </message>
    <message>
        <source>replies: %1</source>
        <translation>replies: %1</translation>
    </message>
    <message>
        <source>No sender yet: add the name and address your messages come from.</source>
        <translation>No sender yet: add the name and address your messages come from.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Postal identity</source>
        <translation>Postal identity</translation>
    </message>
    <message>
        <source>Name and mailing address, as the law wants them in each message</source>
        <translation>Name and mailing address, as the law wants them in each message</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Default hour of optimized sendings</source>
        <translation>Default hour of optimized sendings</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Who prepared may approve</source>
        <translation>Who prepared may approve</translation>
    </message>
    <message>
        <source>Someone else must approve (four eyes)</source>
        <translation>Someone else must approve (four eyes)</translation>
    </message>
    <message>
        <source>SMTP accounts</source>
        <translation>SMTP accounts</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Add an account…</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Senders</translation>
    </message>
    <message>
        <source>Add a sender…</source>
        <translation>Add a sender…</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>The sheet has more rows than a sheet can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the columns that are not needed, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>PROJECT</source>
        <translation>PROJECT</translation>
    </message>
    <message>
        <source>Delivery active</source>
        <translation>Delivery active</translation>
    </message>
    <message>
        <source>Delivery at rest</source>
        <translation>Delivery at rest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>SmtpAccount</name>
    <message>
        <source>“%1” is not a way to encrypt.</source>
        <translation>“%1” is not a way to encrypt.</translation>
    </message>
    <message>
        <source>Give required, starttls, implicit or none.</source>
        <translation>Give required, starttls, implicit or none.</translation>
    </message>
    <message>
        <source>“%1” is not a way to log in.</source>
        <translation>“%1” is not a way to log in.</translation>
    </message>
    <message>
        <source>The account has no usable name.</source>
        <translation>The account has no usable name.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>“%1” is not the name of a server.</translation>
    </message>
    <message>
        <source>Give the name of the provider’s outgoing mail server, such as smtp.example.org.</source>
        <translation>Give the name of the provider’s outgoing mail server, such as smtp.example.org.</translation>
    </message>
    <message>
        <source>0 is not a port.</source>
        <translation>0 is not a port.</translation>
    </message>
    <message>
        <source>Use 465 or 587, as the provider says.</source>
        <translation>Use 465 or 587, as the provider says.</translation>
    </message>
    <message>
        <source>%1 connections cannot be opened.</source>
        <translation>%1 connections cannot be opened.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 100.</source>
        <translation>Give a number from 1 to 100.</translation>
    </message>
    <message>
        <source>The user name holds a character that cannot be typed.</source>
        <translation>The user name holds a character that cannot be typed.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Write it again.</translation>
    </message>
    <message>
        <source>That is not the SHA-256 fingerprint of a certificate.</source>
        <translation>That is not the SHA-256 fingerprint of a certificate.</translation>
    </message>
    <message>
        <source>Give its 64 hexadecimal digits, or leave it empty.</source>
        <translation>Give its 64 hexadecimal digits, or leave it empty.</translation>
    </message>
    <message>
        <source>The token command holds a character that cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token needs the name of its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user name, most often the address of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” logs in with a password, not with the token of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose xoauth2 or oauthbearer, or leave the token command empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give auto, scram-sha-256, plain, login, cram-md5, xoauth2 or oauthbearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot be given %1 seconds to greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 to 300; 60 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name this computer may give itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a domain such as mail.example.org, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpConnection</name>
    <message>
        <source>it is not the accepted one</source>
        <translation>it is not the accepted one</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>no answer within %n second</numerusform>
            <numerusform>no answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>The server %1, port %2, does not answer: %3.</source>
        <translation>The server %1, port %2, does not answer: %3.</translation>
    </message>
    <message>
        <source>Check the name, the port and the network of this computer.</source>
        <translation>Check the name, the port and the network of this computer.</translation>
    </message>
    <message>
        <source>No server is called %1.</source>
        <translation>No server is called %1.</translation>
    </message>
    <message>
        <source>Check how its name is written in the settings, and the network of this computer.</source>
        <translation>Check how its name is written in the settings, and the network of this computer.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a mail server: “%3”.</source>
        <translation>What answers at %1, port %2, is not a mail server: “%3”.</translation>
    </message>
    <message>
        <source>Check the port: 465 and 587 are usual.</source>
        <translation>Check the port: 465 and 587 are usual.</translation>
    </message>
    <message>
        <source>The server %1 refuses this computer: %2.</source>
        <translation>The server %1 refuses this computer: %2.</translation>
    </message>
    <message>
        <source>Ask the provider why, giving this answer.</source>
        <translation>Ask the provider why, giving this answer.</translation>
    </message>
    <message>
        <source>The server %1 ended the conversation: %2.</source>
        <translation>The server %1 ended the conversation: %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it goes on, use fewer connections.</source>
        <translation>It is tried again by itself; if it goes on, use fewer connections.</translation>
    </message>
    <message>
        <source>The connection with %1 was lost.</source>
        <translation>The connection with %1 was lost.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the network if it goes on.</source>
        <translation>It is tried again by itself; check the network if it goes on.</translation>
    </message>
    <message>
        <source>The server %1 answered what was not asked: %2.</source>
        <translation>The server %1 answered what was not asked: %2.</translation>
    </message>
    <message>
        <source>The conversation was ended so that nobody gets another person’s answer; it is tried again by itself.</source>
        <translation>The conversation was ended so that nobody gets another person’s answer; it is tried again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 said nothing for %Ln second(s).</source>
        <translation>
            <numerusform>The server %1 said nothing for %Ln second.</numerusform>
            <numerusform>The server %1 said nothing for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself; if it goes on, ask the provider.</source>
        <translation>It is tried again by itself; if it goes on, ask the provider.</translation>
    </message>
    <message>
        <source>The server %1 offers no encryption: nothing was sent.</source>
        <translation>The server %1 offers no encryption: nothing was sent.</translation>
    </message>
    <message>
        <source>Use the port the provider gives for encrypted sending, 465 or 587.</source>
        <translation>Use the port the provider gives for encrypted sending, 465 or 587.</translation>
    </message>
    <message>
        <source>Something spoke for the server %1 before the encryption began: nothing was sent.</source>
        <translation>Something spoke for the server %1 before the encryption began: nothing was sent.</translation>
    </message>
    <message>
        <source>This network interferes with mail: use port 465, or another network.</source>
        <translation>This network interferes with mail: use port 465, or another network.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted (%2): nothing was sent. Its SHA-256 fingerprint is %3.</source>
        <translation>The certificate of %1 cannot be trusted (%2): nothing was sent. Its SHA-256 fingerprint is %3.</translation>
    </message>
    <message>
        <source>Check the name of the server; if the provider confirms this fingerprint, accept it in the account’s settings.</source>
        <translation>Check the name of the server; if the provider confirms this fingerprint, accept it in the account’s settings.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to log in.</source>
        <translation>The server %1 offers no way to log in.</translation>
    </message>
    <message>
        <source>The server %1 only offers ways to log in that are not known or not chosen here: %2.</source>
        <translation>The server %1 only offers ways to log in that are not known or not chosen here: %2.</translation>
    </message>
    <message>
        <source>Check the port and the way to log in; leave the user name empty if the server needs none.</source>
        <translation>Check the port and the way to log in; leave the user name empty if the server needs none.</translation>
    </message>
    <message>
        <source>The server %1 refuses the user name or the password: %2.</source>
        <translation>The server %1 refuses the user name or the password: %2.</translation>
    </message>
    <message>
        <source>Write the password again in the settings; some providers want an application password.</source>
        <translation>Write the password again in the settings; some providers want an application password.</translation>
    </message>
    <message>
        <source>The server %1 cannot check the password now: %2.</source>
        <translation>The server %1 cannot check the password now: %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>%1 cannot take addresses with accents (no SMTPUTF8)</source>
        <translation>%1 cannot take addresses with accents (no SMTPUTF8)</translation>
    </message>
    <message>
        <source>%1 cannot take 8-bit messages (no 8BITMIME)</source>
        <translation>%1 cannot take 8-bit messages (no 8BITMIME)</translation>
    </message>
    <message>
        <source>the message has %1, %2 takes at most %3</source>
        <translation>the message has %1, %2 takes at most %3</translation>
    </message>
    <message>
        <source>The server did not prove that it knows the password: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name of the server; if it is right, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more than the method knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants an extension that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer to this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its challenge is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What answers at %1, port %2, said nothing for %n second(s): it may not be a mail server.</source>
        <translation>
            <numerusform>What answers at %1, port %2, said nothing for %n second: it may not be a mail server.</numerusform>
            <numerusform>What answers at %1, port %2, said nothing for %n seconds: it may not be a mail server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the port and the encryption: 465 is encrypted from the start, 587 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure encryption with %1, port %2, could be agreed on (%3): nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: 465 is encrypted from the start, 587 later. TLS 1.2 is the oldest that is accepted; a public network may ask to be logged in to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 said more than it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1, port %2, left while the encryption was being agreed on: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. If it goes on, check the port; TLS 1.2 is the oldest that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not let this account log in with %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way to log in; some providers want an application password or OAuth 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 refuses the access token: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the token command log in again, with the right to send mail (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let us in without proving that it knows the password: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the server; if it is right, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of the message has %1 characters, mail allows 998</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpSink</name>
    <message>
        <source>The built-in mail server only listens on this computer, not on %1.</source>
        <translation>The built-in mail server only listens on this computer, not on %1.</translation>
    </message>
    <message>
        <source>Give 127.0.0.1 and a port.</source>
        <translation>Give 127.0.0.1 and a port.</translation>
    </message>
    <message>
        <source>The built-in mail server cannot listen on port %1: %2.</source>
        <translation>The built-in mail server cannot listen on port %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choose another port, or 0 for any free one.</translation>
    </message>
</context>
<context>
    <name>SnapshotRenderer</name>
    <message>
        <source>The message has no version in the language “%1”.</source>
        <translation>The message has no version in the language “%1”.</translation>
    </message>
    <message>
        <source>Add that version and send again to this contact.</source>
        <translation>Add that version and send again to this contact.</translation>
    </message>
</context>
<context>
    <name>SoapCalls</name>
    <message>
        <source>The key may not call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who manages Envoi for a key that may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an operation of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract names those that exist: its address ends in ?wsdl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoapConnection</name>
    <message>
        <source>The request could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the program that sent it, and whether it speaks SOAP 1.1 over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not SOAP 1.1 in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as text/xml; charset=utf-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls go to /, the contract is at /?wsdl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are sent with POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the program that sent it; the contract is at /?wsdl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not say how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it with Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the records over several calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoapEnvelope</name>
    <message>
        <source>The request is not a SOAP envelope with a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it from the contract: its address ends in ?wsdl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope is not one of SOAP 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the namespace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the envelope must be understood, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the call without headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML of the request is not well formed (line %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the other program sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an operation of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its operations are of the namespace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope holds more than one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each call in an envelope of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoapServer</name>
    <message>
        <source>%1 holds no certificate or key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the certificate and its private key as PEM files, the key without passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished">The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers could call the web service, and their keys would travel in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a certificate and its private key, or listen on 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key says from which addresses other computers may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First add a key with a list of addresses, or listen on 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi cannot listen on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Envoi was built without its web service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it with KDSoap 2.2 for Qt 6: ./dev build does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoapService</name>
    <message>
        <source>The TypeOperator of the clause is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract names those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceForSending</name>
    <message>
        <source>The disk of the project has %1 left; this sending needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the project.</source>
        <translation>Another program is using the project.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>The project cannot be written.</source>
        <translation>The project cannot be written.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Check the permissions of the file and of its folder.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the project.</source>
        <translation>The disk refused to read or write the project.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then try again.</source>
        <translation>Check the disk and the connection to it, then try again.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>The project file is damaged.</translation>
    </message>
    <message>
        <source>Keep it as it is and open its latest backup.</source>
        <translation>Keep it as it is and open its latest backup.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>The disk is full: nothing was changed.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>The project refused the change: %1.</source>
        <translation>The project refused the change: %1.</translation>
    </message>
    <message>
        <source>Check the values, then try again.</source>
        <translation>Check the values, then try again.</translation>
    </message>
    <message>
        <source>The project answered: %1.</source>
        <translation>The project answered: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation>Try again; if it happens again, tell the authors of Envoi.</translation>
    </message>
</context>
<context>
    <name>SteerSending</name>
    <message>
        <source>“%1” is in the state “%2”: that cannot be done now.</source>
        <translation>“%1” is in the state “%2”: that cannot be done now.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Say why the sending is cancelled.</source>
        <translation>Say why the sending is cancelled.</translation>
    </message>
    <message>
        <source>Only a sending that is prepared, planned or under way can be cancelled.</source>
        <translation>Only a sending that is prepared, planned or under way can be cancelled.</translation>
    </message>
    <message>
        <source>Only a sending that is leaving can be paused.</source>
        <translation>Only a sending that is leaving can be paused.</translation>
    </message>
    <message>
        <source>Only a paused sending can be resumed.</source>
        <translation>Only a paused sending can be resumed.</translation>
    </message>
    <message>
        <source>Only a sending that has not started can get another date.</source>
        <translation>Only a sending that has not started can get another date.</translation>
    </message>
    <message>
        <source>new date: %1</source>
        <translation>new date: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Only a prepared, planned or running sending has a pace to change.</source>
        <translation>Only a prepared, planned or running sending has a pace to change.</translation>
    </message>
    <message>
        <source>new pace</source>
        <translation>new pace</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it.</source>
        <translation>Wait until it is over, or cancel it.</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (not reached)</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>decided by %1</translation>
    </message>
    <message>
        <source>Resend it to each contact from her card.</source>
        <translation>Resend it to each contact from her card.</translation>
    </message>
    <message>
        <source>unknown messages are sent again</source>
        <translation>unknown messages are sent again</translation>
    </message>
    <message>
        <source>the server is tried at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Closing Envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way is finished first, in a minute at most. Whoever has not received the message yet receives it when the project is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fate of the messages under way may stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down what was delivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) under way</source>
        <translation>
            <numerusform>%Ln message under way</numerusform>
            <numerusform>%Ln messages under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectPrefix</name>
    <message>
        <source>The subject prefix holds a line end or a control character.</source>
        <translation>The subject prefix holds a line end or a control character.</translation>
    </message>
    <message>
        <source>Write it on one line, such as [REMINDER].</source>
        <translation>Write it on one line, such as [REMINDER].</translation>
    </message>
    <message>
        <source>The subject prefix holds a merge field.</source>
        <translation>The subject prefix holds a merge field.</translation>
    </message>
    <message>
        <source>Put merge fields in the subject of the message.</source>
        <translation>Put merge fields in the subject of the message.</translation>
    </message>
    <message>
        <source>The subject prefix is longer than %1 characters.</source>
        <translation>The subject prefix is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Shorten it.</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>“%1” says neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what is known of these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give none, left, bounced or forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write active, unsubscribed, cleaned or blocklisted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>This is %1, not a list of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as CSV (UTF-8), then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive without a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished">The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that no other program holds it.</source>
        <translation type="unfinished">Check that you may read it, and that no other program holds it.</translation>
    </message>
    <message>
        <source>The Excel workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n lists: %1.</source>
        <translation>
            <numerusform>The archive holds %n list: %1.</numerusform>
            <numerusform>The archive holds %n lists: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack it and import them one by one, those who left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file: its size has no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported.</source>
        <translation type="unfinished">The file changed while it was read; nothing was imported.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, then import it again.</source>
        <translation type="unfinished">Wait until the other program has finished with it, then import it again.</translation>
    </message>
</context>
<context>
    <name>TestCopies</name>
    <message>
        <source>The message “%1” has no version in the language “%2”.</source>
        <translation>The message “%1” has no version in the language “%2”.</translation>
    </message>
    <message>
        <source>Choose a version that exists.</source>
        <translation>Choose a version that exists.</translation>
    </message>
    <message>
        <source>Camille</source>
        <comment>an invented first name</comment>
        <translation>Camille</translation>
    </message>
    <message>
        <source>Tremblay</source>
        <comment>an invented last name</comment>
        <translation>Tremblay</translation>
    </message>
</context>
<context>
    <name>TestMessage</name>
    <message>
        <source>The test has no address.</source>
        <translation>The test has no address.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Give at least one.</translation>
    </message>
    <message>
        <source>“%1” is not a test group.</source>
        <translation>“%1” is not a test group.</translation>
    </message>
    <message>
        <source>Choose a test group, or mark this one as such.</source>
        <translation>Choose a test group, or mark this one as such.</translation>
    </message>
    <message numerus="yes">
        <source>The test group “%1” has %Ln contact(s).</source>
        <translation>
            <numerusform>The test group “%1” has %Ln contact.</numerusform>
            <numerusform>The test group “%1” has %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test goes to 1 to %1 contacts.</source>
        <translation>A test goes to 1 to %1 contacts.</translation>
    </message>
    <message>
        <source>The message “%1” has no sender.</source>
        <translation>The message “%1” has no sender.</translation>
    </message>
    <message>
        <source>Choose a sender in the message.</source>
        <translation>Choose a sender in the message.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>If %1 is filled in</source>
        <translation type="unfinished">If %1 is filled in</translation>
    </message>
    <message>
        <source>Insert an image</source>
        <translation type="unfinished">Insert an image</translation>
    </message>
    <message>
        <source>Its address on the web, beginning with https://:</source>
        <translation type="unfinished">Its address on the web, beginning with https://:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Next</translation>
    </message>
    <message>
        <source>What it shows, for those who do not see it:</source>
        <translation type="unfinished">What it shows, for those who do not see it:</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished">Insert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>HTML or text</source>
        <translation type="unfinished">HTML or text</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation type="unfinished">Merge field</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Condition</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation type="unfinished">Image…</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation type="unfinished">HTML source</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Plain text</translation>
    </message>
    <message>
        <source>Left empty, the text is made from the HTML.</source>
        <translation type="unfinished">Left empty, the text is made from the HTML.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>an Excel workbook or a ZIP archive</source>
        <translation>an Excel workbook or a ZIP archive</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>an old Excel workbook</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>a file without text</source>
        <translation>a file without text</translation>
    </message>
    <message>
        <source>This is %1, not a list in text form.</source>
        <translation>This is %1, not a list in text form.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as CSV (UTF-8), then import that file.</source>
        <translation>Open it in its program and save it as CSV (UTF-8), then import that file.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here.</source>
        <translation>“%1” is not an encoding known here.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Export the list again and check the file.</source>
        <translation>Export the list again and check the file.</translation>
    </message>
    <message>
        <source>Give utf-8, utf-16le, utf-16be, windows-1252 or macintosh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Nothing happened in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Messages</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profile</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message numerus="yes">
        <source>it did not end within %n second(s)</source>
        <translation>
            <numerusform>it did not end within %n second</numerusform>
            <numerusform>it did not end within %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>The token command of the account “%1” cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of the program in the settings of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it printed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it printed is no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token command of the account “%1” gave no access token: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal: it should print the token and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackingChoice</name>
    <message>
        <source>Only people who agreed (opt-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opens and clicks of these people may be linked to their name; those of the others are only counted. Quebec’s law (Law 25, s. 8.1) asks for each person’s agreement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody except those who refused (opt-out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackingConsent</name>
    <message>
        <source>Tracking of opens and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say who may be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write opt-in: those who said yes; or opt-out: all except those who said no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeCommands</name>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation type="unfinished">“%1” is neither on nor off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation type="unfinished">Write on or off.</translation>
    </message>
    <message>
        <source>“%1” does not say in which language the label is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as fr=Infolettre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communication type “%1” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communication type “%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communication type “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">No.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeDialog</name>
    <message>
        <source>Administrative: asks for no consent and offers no opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sent to contacts in the kill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be sent from the card of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default type of new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>What recipients read; left empty: the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required consents: one valid consent is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo or redo changes of contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownFateCard</name>
    <message numerus="yes">
        <source>The connection was lost before the server answered for %Ln message(s): they may have been delivered. They are never sent again by themselves. Choose one of them, or decide for all.</source>
        <translation>
            <numerusform>The connection was lost before the server answered for %Ln message: it may have been delivered. It is never sent again by itself. Choose it, or decide for all.</numerusform>
            <numerusform>The connection was lost before the server answered for %Ln messages: they may have been delivered. They are never sent again by themselves. Choose one of them, or decide for all.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may receive the message twice. Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people may receive the message twice. Send it again?</source>
        <translation type="unfinished">Some of these people may receive the message twice. Send it again?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Send again</translation>
    </message>
    <message>
        <source>Fate unknown</source>
        <translation type="unfinished">Fate unknown</translation>
    </message>
    <message>
        <source>Messages whose fate is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as delivered</source>
        <translation type="unfinished">Treat as delivered</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished">Send again…</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Québec; Lévis</source>
        <comment>an example of a list of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the </source>
        <comment>before a number of last days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
</context>
<context>
    <name>WallTimeEdit</name>
    <message>
        <source>This time does not exist that day: it will be %1.</source>
        <translation>This time does not exist that day: it will be %1.</translation>
    </message>
    <message>
        <source>first time, %1</source>
        <translation>first time, %1</translation>
    </message>
    <message>
        <source>second time, %1</source>
        <translation>second time, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Which of the two</translation>
    </message>
</context>
<context>
    <name>WebServiceCard</name>
    <message>
        <source>This Envoi was built without its web service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, such as a CRM, can keep the contacts current by SOAP while this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract for the other program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet: each program that calls needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may call everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without limit of time or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that uses “%1” can call no more, at once and for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the calls under way are finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Envoi</source>
        <translation>Welcome to Envoi</translation>
    </message>
    <message>
        <source>Prepare, approve, send and measure your organisation’s e-mail.</source>
        <translation>Prepare, approve, send and measure your organisation’s e-mail.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Look at the demonstration</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Name of your organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Projects (*.envoi)</source>
        <translation>Projects (*.envoi)</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Where to keep the project</translation>
    </message>
    <message>
        <source>Or continue</source>
        <translation>Or continue</translation>
    </message>
    <message>
        <source>The field that identifies a contact: email, or a member number when people share addresses. Several fields are separated by commas. It cannot be changed afterwards.</source>
        <translation>The field that identifies a contact: email, or a member number when people share addresses. Several fields are separated by commas. It cannot be changed afterwards.</translation>
    </message>
</context>
<context>
    <name>WhatHoldsUp</name>
    <message>
        <source>Waiting: %1 Envoi tries again by itself at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recipient domain(s) wait.</source>
        <translation>
            <numerusform>%Ln other recipient domain waits.</numerusform>
            <numerusform>%Ln other recipient domains wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook has no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it again, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” holds no cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteLock</name>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>The folder of %1 cannot be written.</translation>
    </message>
    <message>
        <source>Move the project to a folder where you may write.</source>
        <translation>Move the project to a folder where you may write.</translation>
    </message>
    <message>
        <source>Another program has been writing to the project for a minute.</source>
        <translation>Another program has been writing to the project for a minute.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, then try again.</source>
        <translation>Wait until it has finished, or close it, then try again.</translation>
    </message>
</context>
<context>
    <name>WriterThread</name>
    <message>
        <source>The change could not be made: %1.</source>
        <translation>The change could not be made: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation>Try again; if it happens again, tell the authors of Envoi.</translation>
    </message>
</context>
<context>
    <name>XmlGuard</name>
    <message>
        <source>The XML of the request ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the other program sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request declares a document type or entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAP allows none: send the envelope alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds a processing instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML of the request has more than 64 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML of the request has too many elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the records over several calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a SOAP envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds the character NUL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a name that leads out of it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, then import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would swell to %2 MB when it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 files; a list has a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would swell to %1 MB when it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
