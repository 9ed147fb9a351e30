// Calls every operation of the web service with npm's `soap`, as a program on Node would: the address of the contract, the user
// and the password as arguments after the folder of the modules; one JSON object of answers on stdout. Status 77: soap is not here.
import { createRequire } from "node:module";

const [, , modules, contract, user, password] = process.argv;
let soap;
try {
    soap = createRequire(modules + "/")("soap");
} catch {
    process.stderr.write("soap is not installed\n");
    process.exit(77);
}

const client = await soap.createClientAsync(contract);
client.setSecurity(new soap.BasicAuthSecurity(user, password));
const ask = async (operation, request) => (await client[operation + "Async"](request))[0];
const field = (name, value, isNull) => ({ name, value, ...(isNull === undefined ? {} : { isNull }) });
const texts = ["Élodie Œuvrard", "🎉👩‍🚒", "a ]]> b", "<b>&\"'"];

const answers = {};
answers.merge = await ask("ContactsMerge", {
    requestId: "node-1",
    MergeOptions: { AllowInsert: true },
    Record: [
        ...texts.map((text, i) => ({ field: [field("key_f_email", `node${i}@example.org`), field("f_prenom", text)] })),
        { field: [field("key_f_email", "nil@example.org"), field("f_nom", null)] },
        { field: [field("key_f_email", "vide@example.org"), field("f_nom", "", false)] },
        { field: [field("key_f_email", "pas une adresse")] },
    ],
});
answers.thousand = await ask("ContactsMerge", {
    Record: Array.from({ length: 1000 }, (_, i) => ({ field: [field("key_f_email", `mille${i}@example.org`)] })),
});
answers.get = await ask("ContactsGet", { Clause: { Field: "f_email", TypeOperator: "Contains", ComparisonValue: "node" } });
answers.empties = await ask("ContactsGet", { Clause: { Field: "f_nom", TypeOperator: "Empty" }, Limit: 6 });
answers.none = await ask("ContactsGet", { Clause: { Field: "f_email", TypeOperator: "Equal", ComparisonValue: "personne@example.org" } });
answers.groups = await ask("GroupsList", {});
answers.members = await ask("GroupContacts", { Group: "Conseil" });
answers.added = await ask("KillFileAdd", { Address: "plainte@example.org", Reason: "Plainte" });
answers.killed = await ask("KillFileCheckExists", { Address: "PLAINTE@example.org" });
answers.deleted = await ask("ContactsDelete", { Record: [{ field: [field("key_f_email", "node0@example.org")] }] });
try {
    await ask("ContactsGet", { Limit: 5000 });
} catch (error) {
    answers.fault = error.root?.Envelope?.Body?.Fault;
}
console.log(JSON.stringify(answers));
