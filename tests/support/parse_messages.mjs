// Reads messages with mailparser (npm), as parse_messages.py does with Python: JSON strings (base64) in, one JSON object a line out.
// Status 77: mailparser is not here. Its folder comes as the first argument.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

let simpleParser;
try {
    ({ simpleParser } = createRequire(process.argv[2] + "/")("mailparser"));
} catch {
    process.stderr.write("mailparser is not installed\n");
    process.exit(77);
}

for await (const line of createInterface({ input: process.stdin })) {
    const mail = await simpleParser(Buffer.from(JSON.parse(line), "base64"), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    console.log(JSON.stringify({
        subject: mail.subject ?? "",
        html: mail.html || null,
        text: mail.text ?? null,
        files: mail.attachments.map(file => ({ name: file.filename, type: file.contentType, content: file.content.toString("base64") })),
    }));
}
