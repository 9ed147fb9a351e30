// The same letter over nodemailer's pool of connections, people streamed from the list: the script Envoi replaces.
const fs = require('fs'), readline = require('readline'), nodemailer = require('nodemailer');
const [folder, list, port, connections, count] = process.argv.slice(2);
const read = (name) => fs.readFileSync(`${folder}/en/${name}`, 'utf8');
const subject = read('subject.txt').trim(), html = read('message.html'), text = read('message.txt');
const filled = (template, person) => template.replace(/{{(\w+)}}/g, (_, field) => person[field]);

const pool = nodemailer.createTransport({
    host: '127.0.0.1', port: +port, secure: false, ignoreTLS: true, pool: true,
    maxConnections: +connections, maxMessages: Infinity,
});

function letterTo(line) {
    const [email, first_name, token] = line.split(','), person = { first_name, token };
    return {
        from: { name: 'Town News', address: 'news@town.example' }, to: email,
        envelope: { from: `bounce+${token.slice(0, 12)}@town.example`, to: [email] },
        headers: { 'List-Unsubscribe': `<https://town.example/u/${token}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        subject: filled(subject, person), html: filled(html, person), text: filled(text, person),
    };
}

async function main() {
    const lines = readline.createInterface({ input: fs.createReadStream(list) })[Symbol.asyncIterator]();
    await lines.next(); // the names of the columns
    let left = +count;
    const work = async () => {
        while (left-- > 0)
            await pool.sendMail(letterTo((await lines.next()).value));
    };
    await Promise.all(Array.from({ length: 2 * connections }, work));
    pool.close();
}
main().catch((error) => { console.error(error); process.exit(1); });
