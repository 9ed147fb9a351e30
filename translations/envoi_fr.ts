<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCommands</name>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Le mot de passe n’a pas été conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The account “%1” was added.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>The account “%1” was changed.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The sender %1 &lt;%2&gt; was added.</source>
        <translation>L’expéditeur %1 &lt;%2&gt; a été ajouté.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation>%1 / h</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%1 / jour</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 répond en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>It calls itself: %1</source>
        <translation>Nom qu’il se donne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <translation>Chiffrement&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Encryption: %1</source>
        <translation>Chiffrement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Extensions: %1</source>
        <translation>Extensions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Login: none</source>
        <translation>Connexion&#x202f;: sans identification</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>CRAM-MD5 is historic: ask the provider for a better way to log in.</source>
        <translation>CRAM-MD5 est dépassé&#x202f;: demandez au fournisseur une meilleure façon de s’identifier.</translation>
    </message>
    <message>
        <source>The account needs a server.</source>
        <translation>Le compte a besoin d’un serveur.</translation>
    </message>
    <message>
        <source>Name it with --host, or its provider with --preset; “envoi-cli accounts presets” lists them.</source>
        <translation>Nommez-le avec --host, ou son fournisseur avec --preset&#x202f;; «&#xa0;envoi-cli accounts presets&#xa0;» en donne la liste.</translation>
    </message>
</context>
<context>
    <name>AccountDelivery</name>
    <message>
        <source>The server of the account “%1” asks to slow down: %2</source>
        <translation>Le serveur du compte «&#xa0;%1&#xa0;» demande de ralentir&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing is lost and nobody’s attempts are used up: Envoi tries again by itself at %1.</source>
        <translation>Rien n’est perdu et personne n’y perd de tentative&#x202f;: Envoi réessaie de lui-même à %1.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Test the account</source>
        <translation>Tester le compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>SMTP account</source>
        <translation>Compte SMTP</translation>
    </message>
    <message>
        <source>New SMTP account</source>
        <translation>Nouveau compte SMTP</translation>
    </message>
    <message>
        <source>Encrypted (TLS required)</source>
        <translation>Chiffré (TLS exigé)</translation>
    </message>
    <message>
        <source>Not encrypted: a server on this computer</source>
        <translation>Non chiffré&#x202f;: un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Left empty: the one already kept</source>
        <translation>Laissé vide&#x202f;: celui qui est déjà conservé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation>Messages par heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, without encryption.</source>
        <translation>Le serveur répond en %1 ms, sans chiffrement.</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, encrypted with %2.</source>
        <translation>Le serveur répond en %1 ms, chiffré avec %2.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Un autre fournisseur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>messages in each:</source>
        <translation>messages dans chacune&#x202f;:</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>per minute:</source>
        <translation>par minute&#x202f;:</translation>
    </message>
    <message>
        <source>per day:</source>
        <translation>par jour&#x202f;:</translation>
    </message>
    <message>
        <source>To each recipient domain</source>
        <translation>Vers chaque domaine destinataire</translation>
    </message>
    <message>
        <source>connections; per hour:</source>
        <translation>connexions&#x202f;; par heure&#x202f;:</translation>
    </message>
    <message>
        <source>Automatic: the best the server offers</source>
        <translation>Automatique&#x202f;: la meilleure que le serveur offre</translation>
    </message>
    <message>
        <source>OAuth 2 (XOAUTH2)</source>
        <translation>OAuth&#xa0;2 (XOAUTH2)</translation>
    </message>
    <message>
        <source>OAuth 2 (OAUTHBEARER)</source>
        <translation>OAuth&#xa0;2 (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>A program and its arguments; the first line it prints is the access token. Without one, the token is kept in the key store like a password.</source>
        <translation>Un programme et ses arguments&#x202f;; la première ligne qu’il affiche est le jeton d’accès. Sans commande, le jeton est gardé dans le trousseau comme un mot de passe.</translation>
    </message>
    <message>
        <source>Way to log in</source>
        <translation>Façon de s’identifier</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Commande du jeton</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The server answers in %1 ms, encrypted with %2, login with %3.</source>
        <translation>Le serveur répond en %1&#xa0;ms, chiffré avec %2, identification par %3.</translation>
    </message>
</context>
<context>
    <name>AccountPreset</name>
    <message>
        <source>Your plan says how many messages: write its limit in the account.</source>
        <translation>Votre forfait dit combien de messages&#x202f;: inscrivez sa limite dans le compte.</translation>
    </message>
    <message>
        <source>Needs an app password: the password of your mailbox is refused once two-step verification is on.</source>
        <translation>Il faut un mot de passe d’application&#x202f;: celui de votre boîte est refusé dès que la validation en deux étapes est activée.</translation>
    </message>
    <message>
        <source>Authenticated SMTP must be allowed for the mailbox, and Microsoft replaces passwords by OAuth.</source>
        <translation>Le SMTP authentifié doit être permis pour la boîte, et Microsoft remplace les mots de passe par OAuth.</translation>
    </message>
    <message>
        <source>Give the server of your region, such as email-smtp.ca-central-1.amazonaws.com, and SMTP credentials; your sending quota is shown by the SES console.</source>
        <translation>Indiquez le serveur de votre région, par exemple email-smtp.ca-central-1.amazonaws.com, et des identifiants SMTP&#x202f;; votre quota d’envoi figure dans la console SES.</translation>
    </message>
    <message>
        <source>The password is an SMTP key.</source>
        <translation>Le mot de passe est une clé SMTP.</translation>
    </message>
    <message>
        <source>In the EU region the server is smtp.eu.mailgun.org.</source>
        <translation>Dans la région européenne, le serveur est smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>The user name is the word apikey, the password an API key.</source>
        <translation>Le nom d’utilisateur est le mot apikey, le mot de passe une clé d’API.</translation>
    </message>
    <message>
        <source>200 messages an hour for each mailbox of the MX Plan offer.</source>
        <translation>200 messages à l’heure pour chaque boîte de l’offre MX Plan.</translation>
    </message>
    <message>
        <source>Envoi knows no provider “%1”.</source>
        <translation>Envoi ne connaît pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It knows: %1. For another one give --host and --port.</source>
        <translation>Il connaît&#x202f;: %1. Pour un autre, donnez --host et --port.</translation>
    </message>
    <message>
        <source>1,440 messages in 24 hours for each mailbox of a paid offer; a free one has 500: write that limit in the account.</source>
        <translation>1&#xa0;440 messages par 24&#xa0;heures pour chaque boîte d’une offre payante&#x202f;; une boîte gratuite en a 500&#x202f;: inscrivez cette limite dans le compte.</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>There is no SMTP account “%1”.</source>
        <translation>Il n’y a pas de compte SMTP «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of accounts, or add it first.</source>
        <translation>Regardez la liste des comptes, ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no sender number %1.</source>
        <translation>Il n’y a pas d’expéditeur numéro %1.</translation>
    </message>
    <message>
        <source>Look at the list of senders.</source>
        <translation>Regardez la liste des expéditeurs.</translation>
    </message>
    <message>
        <source>The project has no SMTP account.</source>
        <translation>Le projet n’a pas de compte SMTP.</translation>
    </message>
    <message>
        <source>Add the account your mail leaves through.</source>
        <translation>Ajoutez le compte par lequel partent vos courriels.</translation>
    </message>
    <message>
        <source>The project has several SMTP accounts.</source>
        <translation>Le projet a plusieurs comptes SMTP.</translation>
    </message>
    <message>
        <source>Choose the one this sending leaves through.</source>
        <translation>Choisissez celui par lequel part cet envoi.</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>Il y a déjà un compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or change that account.</source>
        <translation>Choisissez un autre nom, ou modifiez ce compte.</translation>
    </message>
    <message>
        <source>The sender’s name contains a line break or a control character.</source>
        <translation>Le nom de l’expéditeur contient un saut de ligne ou un caractère de commande.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>The account “%1” is used by: %2.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est utilisé par&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give these sendings another account, or wait until they are over.</source>
        <translation>Donnez un autre compte à ces envois, ou attendez qu’ils soient terminés.</translation>
    </message>
</context>
<context>
    <name>AddressCheck</name>
    <message>
        <source>Was %1 meant?</source>
        <translation>Vouliez-vous écrire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AddressRange</name>
    <message>
        <source>“%1” is neither an IP address nor a range of them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse IP ni une plage d’adresses.</translation>
    </message>
    <message>
        <source>Write for instance 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Écrivez par exemple 192.0.2.7, 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
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
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>A sending is under way</source>
        <translation>Un envoi est en cours</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still has %Ln e-mail(s) to deliver. It stops when Envoi closes and goes on at the next start; nothing is lost and nothing leaves twice.</source>
        <translation>
            <numerusform>Il reste %Ln courriel à livrer dans «&#xa0;%1&#xa0;». L’envoi s’arrête quand Envoi se ferme et reprend au prochain démarrage&#x202f;; rien n’est perdu et rien ne part deux fois.</numerusform>
            <numerusform>Il reste %Ln courriels à livrer dans «&#xa0;%1&#xa0;». L’envoi s’arrête quand Envoi se ferme et reprend au prochain démarrage&#x202f;; rien n’est perdu et rien ne part deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Envoi</source>
        <translation>Fermer Envoi</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.zip);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ApprovalChecks</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): %1</source>
        <translation>
            <numerusform>%Ln version&#x202f;: %1</numerusform>
            <numerusform>%Ln versions&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>the message was edited since; what was prepared is what leaves</source>
        <translation>le message a été modifié depuis&#x202f;; ce qui a été préparé est ce qui partira</translation>
    </message>
    <message>
        <source>The message is the one I want to send</source>
        <translation>Le message est bien celui que je veux envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) targeted</source>
        <translation>
            <numerusform>%Ln contact ciblé</numerusform>
            <numerusform>%Ln contacts ciblés</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>exclus&#x202f;: %1</translation>
    </message>
    <message>
        <source>+ seed list (%1)</source>
        <translation>+ groupe témoin (%1)</translation>
    </message>
    <message>
        <source>%1 % against the last sending</source>
        <comment>signed percentage</comment>
        <translation>%1&#xa0;% par rapport au dernier envoi</translation>
    </message>
    <message numerus="yes">
        <source>Recipients: %Ln e-mail(s)</source>
        <translation>
            <numerusform>Destinataires&#x202f;: %Ln courriel</numerusform>
            <numerusform>Destinataires&#x202f;: %Ln courriels</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1, replies to %2</source>
        <translation>de %1, réponses à %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>at each contact’s best hour, within %Ln hour(s)</source>
        <translation>
            <numerusform>à la meilleure heure de chaque contact, en %Ln heure</numerusform>
            <numerusform>à la meilleure heure de chaque contact, en %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Departure: as soon as it is approved</source>
        <translation>Départ&#x202f;: dès l’approbation</translation>
    </message>
    <message>
        <source>nothing leaves before</source>
        <translation>rien ne part avant</translation>
    </message>
    <message>
        <source>Departure: %1</source>
        <translation>Départ&#x202f;: %1</translation>
    </message>
    <message>
        <source>this time is past: send it now, or choose another date</source>
        <translation>cette heure est passée&#x202f;: envoyez maintenant, ou choisissez une autre date</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Pace: %Ln an hour</source>
        <translation>
            <numerusform>Rythme&#x202f;: %Ln par heure</numerusform>
            <numerusform>Rythme&#x202f;: %Ln par heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Pace: spread over %1</source>
        <translation>Rythme&#x202f;: réparti sur %1</translation>
    </message>
    <message>
        <source>Pace: as fast as the account allows</source>
        <translation>Rythme&#x202f;: aussi vite que le compte le permet</translation>
    </message>
    <message>
        <source>%1, deadline %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) will not leave before the deadline</source>
        <translation>
            <numerusform>%Ln courriel ne partira pas avant la date limite</numerusform>
            <numerusform>%Ln courriels ne partiront pas avant la date limite</numerusform>
        </translation>
    </message>
    <message>
        <source>the last e-mail leaves around %1</source>
        <translation>le dernier courriel part vers %1</translation>
    </message>
    <message>
        <source>this content was tested or previewed</source>
        <translation>ce contenu a été testé ou vu en aperçu</translation>
    </message>
    <message>
        <source>this content was neither tested nor previewed with a contact</source>
        <translation>ce contenu n’a été ni testé ni vu en aperçu avec un contact</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>aucun avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s), the first: %1</source>
        <translation>
            <numerusform>%Ln avertissement&#x202f;: %1</numerusform>
            <numerusform>%Ln avertissements, dont le premier&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests and validations are done</source>
        <translation>Les tests et validations sont faits</translation>
    </message>
    <message>
        <source>The message says who sends it</source>
        <translation>Le message dit qui l’envoie</translation>
    </message>
    <message>
        <source>the project has no postal identity: write it in the settings</source>
        <translation>le projet n’a pas d’identité postale&#x202f;: écrivez-la dans les réglages</translation>
    </message>
    <message>
        <source>a seed list is seldom that long: is it the right group?</source>
        <translation>un groupe témoin est rarement si long&#x202f;: est-ce le bon groupe&#x202f;?</translation>
    </message>
    <message>
        <source>not rehearsed</source>
        <translation>sans répétition</translation>
    </message>
    <message>
        <source>rehearsed on %1, but the content was changed since</source>
        <translation>répétition du %1, mais le contenu a changé depuis</translation>
    </message>
    <message>
        <source>rehearsed on %1, but the recipients changed since</source>
        <translation>répétition du %1, mais les destinataires ont changé depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln courriel</numerusform>
            <numerusform>%Ln courriels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the deadline</source>
        <translation>
            <numerusform>%Ln après la date limite</numerusform>
            <numerusform>%Ln après la date limite</numerusform>
        </translation>
    </message>
    <message>
        <source>rehearsed on %1: %2 (fingerprint %3)</source>
        <translation>répétition du %1&#x202f;: %2 (empreinte %3)</translation>
    </message>
    <message>
        <source>The domain of the sender is authenticated</source>
        <translation>Le domaine de l’expéditeur est authentifié</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>The planned time has passed</source>
        <translation>L’heure prévue est passée</translation>
    </message>
    <message>
        <source>This sending was planned for a moment that has passed. Send it as soon as it is approved?</source>
        <translation>Cet envoi était prévu pour un moment qui est passé. L’envoyer dès qu’il est approuvé&#x202f;?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Reject this sending</source>
        <translation>Rejeter cet envoi</translation>
    </message>
    <message>
        <source>It goes back to draft; its author will see why. Reason:</source>
        <translation>Il redevient un brouillon&#x202f;; son auteur verra pourquoi. Motif&#x202f;:</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instruction(s) left to confirm</source>
        <translation>
            <numerusform>%Ln consigne reste à confirmer</numerusform>
            <numerusform>%Ln consignes restent à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of recipients</source>
        <translation>Tapez le nombre de destinataires</translation>
    </message>
    <message>
        <source>Approve a sending</source>
        <translation>Approuver un envoi</translation>
    </message>
    <message>
        <source>Approve the sending “%1”</source>
        <translation>Approuver l’envoi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>To approve · prepared by %1 at %2</source>
        <translation>À approuver · préparé par %1 à %2</translation>
    </message>
    <message>
        <source>Instructions to verify</source>
        <translation>Consignes à vérifier</translation>
    </message>
    <message>
        <source>Type the number of recipients (%1):</source>
        <translation>Tapez le nombre de destinataires (%1)&#x202f;:</translation>
    </message>
    <message>
        <source>The message was modified since it was prepared: what is shown here is what will leave.</source>
        <translation>Le message a été modifié depuis sa préparation&#x202f;: ce qui est montré ici est ce qui partira.</translation>
    </message>
    <message>
        <source>Approving freezes the message and the list. Cancelling stays possible until the departure, under Sendings › Planned.</source>
        <translation>Approuver fige le message et la liste. Annuler reste possible jusqu’au départ, dans Envois › Planifiés.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Instructions — tick what you have verified</source>
        <translation>Consignes — cochez ce que vous avez vérifié</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
</context>
<context>
    <name>ApproveSending</name>
    <message>
        <source>You prepared this sending.</source>
        <translation>Vous avez préparé cet envoi.</translation>
    </message>
    <message>
        <source>Ask a colleague to approve it.</source>
        <translation>Demandez à un collègue de l’approuver.</translation>
    </message>
    <message>
        <source>The deadline of “%1” is past: nobody would receive it.</source>
        <translation>La date limite de «&#xa0;%1&#xa0;» est passée&#x202f;: personne ne recevrait rien.</translation>
    </message>
    <message>
        <source>Reject it, choose another deadline, then prepare it again.</source>
        <translation>Rejetez-le, choisissez une autre date limite, puis préparez-le de nouveau.</translation>
    </message>
    <message>
        <source>The planned time of “%1” is past.</source>
        <translation>L’heure prévue de «&#xa0;%1&#xa0;» est passée.</translation>
    </message>
    <message>
        <source>Choose to send it now, or another date.</source>
        <translation>Choisissez de l’envoyer maintenant, ou une autre date.</translation>
    </message>
    <message>
        <source>“%1” is not to be approved: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas à approuver&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Only a prepared sending can be approved or rejected, and only once.</source>
        <translation>Seul un envoi préparé peut être approuvé ou rejeté, et une seule fois.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>Say why: whoever prepared the sending will read it.</source>
        <translation>Dites pourquoi&#x202f;: la personne qui a préparé l’envoi le lira.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être repris&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Only what has not started can be taken back; cancel it instead.</source>
        <translation>Seul un envoi qui n’a pas commencé peut être repris&#x202f;; annulez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Usage: envoi-cli %1</source>
        <translation>Usage&#x202f;: envoi-cli %1</translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>“%1” is not a number for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Donnez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Calculate again.</source>
        <translation>Calculez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>CancelSending</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel the sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Why is it cancelled? Nothing more will leave.</source>
        <translation>Pourquoi l’annuler&#x202f;? Plus rien ne partira.</translation>
    </message>
    <message>
        <source>Stopped, waiting for the reason</source>
        <translation>Arrêté, en attente du motif</translation>
    </message>
    <message>
        <source>It is stopped. Why, and what becomes of the messages already prepared?</source>
        <translation>L’envoi est arrêté. Pourquoi, et que deviennent les messages déjà préparés&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel them too: nothing more leaves</source>
        <translation>Les annuler aussi&#x202f;: plus rien ne part</translation>
    </message>
    <message>
        <source>Let those already prepared leave, cancel the others</source>
        <translation>Laisser partir ceux qui sont déjà préparés, annuler les autres</translation>
    </message>
    <message>
        <source>Cancel nothing: the sending goes on</source>
        <translation>Ne rien annuler&#x202f;: l’envoi continue</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>CheckSenderDomain</name>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>La vérification de %1 a été annulée.</translation>
    </message>
    <message>
        <source>Check it again when you wish.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>Type envoi-cli help to see how it is used.</source>
        <translation>Tapez envoi-cli help pour voir comment il s’emploie.</translation>
    </message>
    <message>
        <source>envoi-cli [--project FILE.envoi] [--language fr|en] [--json] COMMAND</source>
        <translation>envoi-cli [--project FICHIER.envoi] [--language fr|en] [--json] COMMANDE</translation>
    </message>
    <message>
        <source>No project was named.</source>
        <translation>Aucun projet n’est nommé.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi, or set ENVOI_PROJECT.</source>
        <translation>Donnez --project FICHIER.envoi, ou définissez ENVOI_PROJECT.</translation>
    </message>
    <message>
        <source>This version opens projects in files only.</source>
        <translation>Cette version n’ouvre que des projets en fichiers.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi.</source>
        <translation>Donnez --project FICHIER.envoi.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>Type envoi-cli help to see them all.</source>
        <translation>Tapez envoi-cli help pour les voir toutes.</translation>
    </message>
    <message>
        <source>“%1” is not a language of Envoi.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue d’Envoi.</translation>
    </message>
    <message>
        <source>Give fr or en.</source>
        <translation>Donnez fr ou en.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été donnée.</translation>
    </message>
</context>
<context>
    <name>CommunicationTypeRepository</name>
    <message>
        <source>There is no communication type “%1”.</source>
        <translation>Il n’y a pas de type de communication «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of communication types.</source>
        <translation>Consultez la liste des types de communication.</translation>
    </message>
    <message>
        <source>The communication type has no name.</source>
        <translation>Le type de communication n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Only an administrative type may be sent to people in the kill file.</source>
        <translation>Seul un type administratif peut être envoyé aux personnes de la liste noire.</translation>
    </message>
    <message>
        <source>Make the type administrative, or leave the kill file as it is.</source>
        <translation>Rendez le type administratif, ou laissez la liste noire s’appliquer.</translation>
    </message>
    <message>
        <source>There is already a communication type “%1”.</source>
        <translation>Il y a déjà un type de communication «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is the default type.</source>
        <translation>«&#xa0;%1&#xa0;» est le type par défaut.</translation>
    </message>
    <message>
        <source>Make another type the default first.</source>
        <translation>Choisissez d’abord un autre type par défaut.</translation>
    </message>
    <message>
        <source>“%1” is used by: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give these messages another type first.</source>
        <translation>Donnez d’abord un autre type à ces messages.</translation>
    </message>
    <message>
        <source>The consent to tracking authorises no message.</source>
        <translation>Le consentement au suivi n’autorise aucun message.</translation>
    </message>
    <message>
        <source>Let the type require another consent, or none.</source>
        <translation>Faites exiger par le type un autre consentement, ou aucun.</translation>
    </message>
</context>
<context>
    <name>CommunicationsCard</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>View exactly what was sent: %1</source>
        <translation>Voir exactement ce qui a été envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Resend %1</source>
        <translation>Renvoyer %1</translation>
    </message>
    <message>
        <source>%1 (sent again)</source>
        <translation>%1 (renvoi)</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact yet.</source>
        <translation>Rien n’a encore été envoyé à ce contact.</translation>
    </message>
    <message numerus="yes">
        <source>opened %Ln time(s)</source>
        <translation>
            <numerusform>ouvert %Ln fois</numerusform>
            <numerusform>ouvert %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message numerus="yes">
        <source>clicked %Ln time(s)</source>
        <translation>
            <numerusform>cliqué %Ln fois</numerusform>
            <numerusform>cliqué %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Technical headers too</source>
        <translation>Aussi les en-têtes techniques</translation>
    </message>
    <message>
        <source>The two messages side by side</source>
        <translation>Les deux courriels côte à côte</translation>
    </message>
</context>
<context>
    <name>ConcernedContactsDialog</name>
    <message>
        <source>Not receiving: %1</source>
        <translation>Ne reçoivent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>express</source>
        <translation>exprès</translation>
    </message>
    <message>
        <source>implied: purchase or contract</source>
        <translation>tacite&#x202f;: achat ou contrat</translation>
    </message>
    <message>
        <source>implied: inquiry</source>
        <translation>tacite&#x202f;: demande de renseignements</translation>
    </message>
    <message>
        <source>implied: published address</source>
        <translation>tacite&#x202f;: adresse publiée</translation>
    </message>
</context>
<context>
    <name>ConsentCommands</name>
    <message>
        <source>“%1” implies no consent.</source>
        <translation>«&#xa0;%1&#xa0;» ne suppose aucun consentement.</translation>
    </message>
    <message>
        <source>Give purchase, inquiry or published.</source>
        <translation>Donnez purchase, inquiry ou published.</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni on ni off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Écrivez on ou off.</translation>
    </message>
    <message>
        <source>Recorded. %1 still consents to “%2”, since %3.</source>
        <translation>C’est noté. %1 consent toujours à «&#xa0;%2&#xa0;», depuis le %3.</translation>
    </message>
    <message>
        <source>Recorded. %1 still withdraws “%2”, since %3: the date given is not later.</source>
        <translation>C’est noté. Le retrait de «&#xa0;%2&#xa0;» par %1 tient toujours, depuis le %3&#x202f;: la date donnée n’est pas postérieure.</translation>
    </message>
    <message>
        <source>%1 has withdrawn “%2”.</source>
        <translation>%1 a retiré son consentement à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 consents to “%2” until %3.</source>
        <translation>%1 consent à «&#xa0;%2&#xa0;» jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1 consents to “%2”.</source>
        <translation>%1 consent à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>The report on %1 is in %2.</source>
        <translation>Le rapport sur %1 est dans %2.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>No consent expires in that time.</source>
        <translation>Aucun consentement n’expire dans ce délai.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No consent expires by itself.</source>
        <translation>Aucun consentement n’expire de lui-même.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>People can now consent to “%1”.</source>
        <translation>On peut maintenant consentir à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not something to do with consents.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une opération sur les consentements.</translation>
    </message>
    <message>
        <source>Write add, list, rename or remove.</source>
        <translation>Écrivez add, list, rename ou remove.</translation>
    </message>
    <message>
        <source>The consent is now called “%1”.</source>
        <translation>Le consentement s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The consent “%1” was removed.</source>
        <translation>Le consentement «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>%1 agrees to be followed: opens and clicks may be linked to the name.</source>
        <translation>%1 accepte le suivi&#x202f;: les ouvertures et les clics peuvent être reliés à son nom.</translation>
    </message>
    <message>
        <source>%1 refuses to be followed: opens and clicks stay without a name.</source>
        <translation>%1 refuse le suivi&#x202f;: les ouvertures et les clics restent sans nom.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Consigner un consentement</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Form, telephone, counter, letter…</source>
        <translation>Formulaire, téléphone, comptoir, lettre…</translation>
    </message>
    <message>
        <source>The text that was shown, where the paper is kept…</source>
        <translation>Le texte affiché, l’endroit où le papier est gardé…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>ConsentMark</name>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Eligible, subscribed</source>
        <translation>Admissible, abonné</translation>
    </message>
    <message>
        <source>Eligible, not subscribed</source>
        <translation>Admissible, non abonné</translation>
    </message>
    <message>
        <source>Eligible, unsubscribed</source>
        <translation>Admissible, désabonné</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non admissible</translation>
    </message>
</context>
<context>
    <name>ConsentPicture</name>
    <message>
        <source>no consent</source>
        <translation>aucun consentement</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>linked to the name</source>
        <translation>reliés au nom</translation>
    </message>
    <message>
        <source>counted without a name</source>
        <translation>comptés sans nom</translation>
    </message>
</context>
<context>
    <name>ConsentRepository</name>
    <message>
        <source>The consent has no name.</source>
        <translation>Le consentement n’a pas de nom.</translation>
    </message>
    <message>
        <source>Name what people agree to, for instance Newsletter.</source>
        <translation>Nommez ce à quoi on consent, par exemple Infolettre.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is already a consent “%1”.</source>
        <translation>Il y a déjà un consentement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The communication type “%1” requires it.</source>
        <translation>Le type de communication «&#xa0;%1&#xa0;» l’exige.</translation>
    </message>
    <message>
        <source>People gave or withdrew it: the proof is kept.</source>
        <translation>Des personnes l’ont donné ou retiré&#x202f;: la preuve est conservée.</translation>
    </message>
    <message>
        <source>There is no consent “%1”.</source>
        <translation>Il n’y a pas de consentement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation>Ceux-ci existent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rename it instead, or leave it unused.</source>
        <translation>Renommez-le plutôt, ou laissez-le inutilisé.</translation>
    </message>
    <message>
        <source>“%1” is the consent to the tracking of opens and clicks, which every project has.</source>
        <translation>«&#xa0;%1&#xa0;» est le consentement au suivi des ouvertures et des clics, que chaque projet possède.</translation>
    </message>
    <message>
        <source>Record it for the contact as it is, or give this consent another name.</source>
        <translation>Enregistrez-le tel quel pour le contact, ou donnez un autre nom à ce consentement.</translation>
    </message>
    <message>
        <source>Every project has the consent “%1”.</source>
        <translation>Chaque projet possède le consentement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It can be neither renamed nor removed; nobody has to use it.</source>
        <translation>On ne peut ni le renommer ni le retirer&#x202f;; personne n’est obligé de s’en servir.</translation>
    </message>
    <message>
        <source>“%1” means two consents.</source>
        <translation>«&#xa0;%1&#xa0;» désigne deux consentements.</translation>
    </message>
    <message>
        <source>Give yours, number %1, another name first.</source>
        <translation>Donnez d’abord un autre nom au vôtre, le numéro %1.</translation>
    </message>
</context>
<context>
    <name>ConsentSettings</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No consent yet: add what people can agree to, such as a newsletter.</source>
        <translation>Aucun consentement pour l’instant&#x202f;: ajoutez ce à quoi on peut consentir, une infolettre par exemple.</translation>
    </message>
    <message>
        <source>administrative, even to the kill file</source>
        <translation>administratif, même à la liste noire</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administratif</translation>
    </message>
    <message>
        <source>asks for no consent</source>
        <translation>n’exige aucun consentement</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>exige&#x202f;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>may be resent from the card</source>
        <translation>peut être renvoyé depuis la fiche</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>default type</source>
        <translation>type par défaut</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nouveau consentement</translation>
    </message>
    <message>
        <source>What do people agree to?</source>
        <translation>À quoi consent-on&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename the consent</source>
        <translation>Renommer le consentement</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Consent centre: ask for consents</source>
        <translation>Centre de consentement&#x202f;: exiger les consentements</translation>
    </message>
    <message>
        <source>Off: nobody is asked for a consent; who unsubscribes is deactivated.</source>
        <translation>Désactivé&#x202f;: aucun consentement n’est exigé&#x202f;; qui se désabonne devient inactif.</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Ajouter un consentement…</translation>
    </message>
    <message>
        <source>Communication types</source>
        <translation>Types de communication</translation>
    </message>
    <message>
        <source>Add a type…</source>
        <translation>Ajouter un type…</translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>“%1” does not say whether the consent was given.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas si le consentement a été donné.</translation>
    </message>
    <message>
        <source>Write 1 or 0, or yes or no.</source>
        <translation>Écrivez 1 ou 0, ou oui ou non.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26.</source>
        <translation>Écrivez-la comme 2026-11-26.</translation>
    </message>
    <message>
        <source>“%1” is not past yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore passé.</translation>
    </message>
    <message>
        <source>Write the day the consent was given or withdrawn.</source>
        <translation>Écrivez le jour où le consentement a été donné ou retiré.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1&#x202f;: donné</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1&#x202f;: retiré</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Consigner un consentement…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Tout l’historique</translation>
    </message>
</context>
<context>
    <name>ContactChanges</name>
    <message>
        <source>%1 was changed in the meantime; nothing was written.</source>
        <translation>%1 a été modifié entre-temps&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Look at the card as it is now, then change it again.</source>
        <translation>Regardez la fiche telle qu’elle est maintenant, puis modifiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>There is already a field “%1”.</source>
        <translation>Il y a déjà un champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>“%1” is not a mode of import.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode d’importation.</translation>
    </message>
    <message>
        <source>Give complete, add, update or replace.</source>
        <translation>Donnez complete, add, update ou replace.</translation>
    </message>
    <message>
        <source>“%1” does not say which field a column fills.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel champ remplit une colonne.</translation>
    </message>
    <message>
        <source>Write it as column=field; column= skips the column.</source>
        <translation>Écrivez colonne=champ&#x202f;; colonne= saute la colonne.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>C’était une répétition&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>Nouveaux champs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written.</source>
        <translation>
            <numerusform>%n contact écrit.</numerusform>
            <numerusform>%n contacts écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 est actif.</translation>
    </message>
    <message>
        <source>%1 is inactive: no message goes there.</source>
        <translation>%1 est inactif&#x202f;: aucun message ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Give one JSON string a line.</source>
        <translation>Donnez une chaîne JSON par ligne.</translation>
    </message>
    <message>
        <source>This line is not a JSON string.</source>
        <translation>Cette ligne n’est pas une chaîne JSON.</translation>
    </message>
    <message>
        <source>Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out.</source>
        <translation>Consentements&#x202f;: %1 donnés, %2 retirés&#x202f;; %3 personnes déjà désabonnées le restent.</translation>
    </message>
    <message>
        <source>“%1” is not a number of contacts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de contacts.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Donnez un nombre entier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read: </source>
        <translation>
            <numerusform>%Ln ligne lue&#x202f;: </numerusform>
            <numerusform>%Ln lignes lues&#x202f;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln créé</numerusform>
            <numerusform>%Ln créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln laissé de côté</numerusform>
            <numerusform>%Ln laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have deactivated.</source>
        <translation>
            <numerusform>%Ln contact absent du fichier a été désactivé.</numerusform>
            <numerusform>%Ln contacts absents du fichier ont été désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) can no longer receive: the list says so.</source>
        <translation>
            <numerusform>%Ln contact ne peut plus recevoir&#x202f;: la liste le dit.</numerusform>
            <numerusform>%Ln contacts ne peuvent plus recevoir&#x202f;: la liste le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % lus</translation>
    </message>
    <message>
        <source>The import of %1 is undone: </source>
        <translation>L’importation de «&#xa0;%1&#xa0;» est annulée&#x202f;: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact retiré</numerusform>
            <numerusform>%Ln contacts retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) as before</source>
        <translation>
            <numerusform>%Ln contact comme avant</numerusform>
            <numerusform>%Ln contacts comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay as they are now: something happened to them since the import.</source>
        <translation>
            <numerusform>%Ln contact reste tel qu’il est&#x202f;: il lui est arrivé quelque chose depuis l’importation.</numerusform>
            <numerusform>%Ln contacts restent tels qu’ils sont&#x202f;: il leur est arrivé quelque chose depuis l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have will be deactivated.</source>
        <translation>
            <numerusform>%Ln contact absent du fichier sera désactivé.</numerusform>
            <numerusform>%Ln contacts absents du fichier seront désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type this number to go on: </source>
        <translation>Tapez ce nombre pour continuer&#x202f;: </translation>
    </message>
    <message>
        <source>This is another number; nothing was imported.</source>
        <translation>C’est un autre nombre&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 of %2 active contacts would be deactivated; nothing was imported.</source>
        <translation>%1 des %2 contacts actifs seraient désactivés&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>If this is meant, add --deactivates %1.</source>
        <translation>Si c’est voulu, ajoutez --deactivates %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) kept without a valid address: they receive nothing until it is corrected.</source>
        <translation>
            <numerusform>%Ln contact gardé sans adresse valide&#x202f;: il ne reçoit rien tant qu’elle n’est pas corrigée.</numerusform>
            <numerusform>%Ln contacts gardés sans adresse valide&#x202f;: ils ne reçoivent rien tant qu’elle n’est pas corrigée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditCommands</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contact trouvé.</numerusform>
            <numerusform>%Ln contacts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say which field gets which value.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel champ reçoit quelle valeur.</translation>
    </message>
    <message>
        <source>Write it as field=value; envoi-cli fields list names the fields.</source>
        <translation>Écrivez champ=valeur&#x202f;; envoi-cli fields list nomme les champs.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 and %2 are one contact now.</source>
        <translation>%1 et %2 ne font plus qu’un contact.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ContactErasure</name>
    <message>
        <source>The sending “%1” still has to reach this contact.</source>
        <translation>L’envoi «&#xa0;%1&#xa0;» doit encore joindre ce contact.</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it; deactivating the contact stops the message at once.</source>
        <translation>Attendez qu’il soit terminé, ou annulez-le&#x202f;; désactiver le contact arrête le message tout de suite.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Ce contact n’existe pas.</translation>
    </message>
    <message>
        <source>Search for the contact in the list.</source>
        <translation>Cherchez le contact dans la liste.</translation>
    </message>
    <message>
        <source>Erased at the person’s request</source>
        <translation>Effacé à la demande de la personne</translation>
    </message>
    <message>
        <source>(sent again to a person who was erased)</source>
        <translation>(renvoi à une personne effacée)</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas au champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write a number, such as 12 or 12.5.</source>
        <translation>Écrivez un nombre, comme 12 ou 12,5.</translation>
    </message>
    <message>
        <source>Write the date as 2026-12-31.</source>
        <translation>Écrivez la date ainsi&#x202f;: 2026-12-31.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>“%1” is not a type of field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de champ.</translation>
    </message>
    <message>
        <source>Give text, number, date, bool or choice.</source>
        <translation>Donnez text, number, date, bool ou choice.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un champ.</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, beginning with a letter.</source>
        <translation>Employez des lettres, des chiffres, _ et -, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>“%1” already has a meaning in messages.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà un sens dans les messages.</translation>
    </message>
    <message>
        <source>Choose another name for the field.</source>
        <translation>Choisissez un autre nom pour le champ.</translation>
    </message>
    <message>
        <source>The value of “%1” is longer than 10 000 characters.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» dépasse 10&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Remove the invisible character it holds.</source>
        <translation>Retirez le caractère invisible qu’elle contient.</translation>
    </message>
    <message>
        <source>The value of “%1” holds the character NUL.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient le caractère NUL.</translation>
    </message>
</context>
<context>
    <name>ContactFilterBar</name>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>Tous les consentements</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1&#x202f;: donné</translation>
    </message>
    <message>
        <source>%1: not given</source>
        <translation>%1&#x202f;: non donné</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Envoyé ou non</translation>
    </message>
    <message>
        <source>Never sent to</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Sent to in the last %n month(s)</source>
        <translation>
            <numerusform>Envoyé depuis %n mois</numerusform>
            <numerusform>Envoyé depuis %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent to for %n month(s)</source>
        <translation>
            <numerusform>Rien envoyé depuis %n mois</numerusform>
            <numerusform>Rien envoyé depuis %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation>Dernier envoi</translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>“%1” is a dynamic group: its criteria say who is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe dynamique&#x202f;: ses critères disent qui en fait partie.</translation>
    </message>
    <message>
        <source>Give the name of a static group, or a new name.</source>
        <translation>Donnez le nom d’un groupe fixe, ou un nouveau nom.</translation>
    </message>
    <message>
        <source>The imported list says that the address does not work</source>
        <translation>La liste importée dit que l’adresse ne fonctionne pas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The contact keeps the address it has.</source>
        <translation>Le contact garde l’adresse qu’il a.</translation>
    </message>
</context>
<context>
    <name>ContactListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation>Dernier envoi</translation>
    </message>
</context>
<context>
    <name>ContactMerge</name>
    <message>
        <source>Merge of two contacts: one of them had unsubscribed</source>
        <translation>Fusion de deux contacts&#x202f;: l’un des deux s’était désabonné</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>Un contact ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>Choose two contacts.</source>
        <translation>Choisissez deux contacts.</translation>
    </message>
    <message>
        <source>Merge of two contacts: one of them had refused to be followed</source>
        <translation>Fusion de deux contacts&#x202f;: l’un des deux avait refusé le suivi</translation>
    </message>
</context>
<context>
    <name>ContactOrders</name>
    <message numerus="yes">
        <source>Activate %Ln contact(s)</source>
        <translation>
            <numerusform>Activer %Ln contact</numerusform>
            <numerusform>Activer %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln contact(s)</source>
        <translation>
            <numerusform>Désactiver %Ln contact</numerusform>
            <numerusform>Désactiver %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the quarantine of %Ln contact(s)</source>
        <translation>
            <numerusform>Lever la quarantaine de %Ln contact</numerusform>
            <numerusform>Lever la quarantaine de %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill file for %Ln contact(s)</source>
        <translation>
            <numerusform>Liste noire pour %Ln contact</numerusform>
            <numerusform>Liste noire pour %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ajouté par %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s) to “%1”</source>
        <translation>
            <numerusform>Ajouter %Ln contact à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ajouter %Ln contacts à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln contact(s) from “%1”</source>
        <translation>
            <numerusform>Retirer %Ln contact de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Retirer %Ln contacts de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send “%1” to this contact again?</source>
        <translation>Envoyer «&#xa0;%1&#xa0;» à ce contact de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Send it again?</source>
        <translation>%1 L’envoyer de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>The message is on its way again.</source>
        <translation>Le message est reparti.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation>Lever la quarantaine</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2. Writing to it again harms the reputation of your address. Correct it, if you can.</source>
        <translation>Le serveur a répondu que %1 n’existe pas&#x202f;: %2. Y écrire encore nuit à la réputation de votre adresse. Corrigez-la, si vous le pouvez.</translation>
    </message>
    <message>
        <source>personal-data.pdf</source>
        <translation>donnees-personnelles.pdf</translation>
    </message>
    <message>
        <source>consents.pdf</source>
        <translation>consentements.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page (*.html);;Data (*.json)</source>
        <translation>Document (*.pdf);;Page (*.html);;Données (*.json)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page (*.html);;Data (*.json);;Spreadsheet (*.csv)</source>
        <translation>Document (*.pdf);;Page (*.html);;Données (*.json);;Feuille de calcul (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Type the key as it is shown.</source>
        <translation>Tapez la clé telle qu’elle est affichée.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything known about this person…</source>
        <translation>Tout ce qu’on sait de cette personne…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Profile, consents and history of %1 go; only figures without a name stay. This cannot be undone. Type %2 to confirm.</source>
        <translation>La fiche, les consentements et l’historique de %1 disparaissent&#x202f;; seuls restent des chiffres sans nom. Rien ne permet de revenir en arrière. Tapez %2 pour confirmer.</translation>
    </message>
</context>
<context>
    <name>ContactRemoval</name>
    <message>
        <source>There is no such contact.</source>
        <translation>Ce contact n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ContactRepository</name>
    <message>
        <source>There is no such contact.</source>
        <translation>Ce contact n’existe pas.</translation>
    </message>
    <message>
        <source>Search for the contact in the list.</source>
        <translation>Cherchez le contact dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is a field every project has.</source>
        <translation>«&#xa0;%1&#xa0;» est un champ que tout projet possède.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no contact “%1”.</source>
        <translation>Il n’y a pas de contact «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the value of its unique key (%1) or its address.</source>
        <translation>Donnez la valeur de sa clé unique (%1) ou son adresse.</translation>
    </message>
    <message>
        <source>Another contact already has this key (%1).</source>
        <translation>Un autre contact a déjà cette clé (%1).</translation>
    </message>
    <message>
        <source>Open that contact, or change the key.</source>
        <translation>Ouvrez ce contact, ou changez la clé.</translation>
    </message>
    <message>
        <source>Several contacts have the address “%1”.</source>
        <translation>Plusieurs contacts ont l’adresse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the value of the unique key (%1).</source>
        <translation>Donnez la valeur de la clé unique (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>Write it as fr or en-CA.</source>
        <translation>Écrivez-la sous la forme fr ou en-CA.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Write it as America/Toronto or Europe/Paris.</source>
        <translation>Écrivez-le sous la forme America/Toronto ou Europe/Paris.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>“%1”, which identifies the contact, is empty.</source>
        <translation>«&#xa0;%1&#xa0;», qui identifie le contact, est vide.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez-le.</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Adresse invalide</translation>
    </message>
    <message>
        <source>Kill file</source>
        <translation>Liste noire</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
</context>
<context>
    <name>ContactTimeline</name>
    <message>
        <source>“%1” sent again</source>
        <translation>«&#xa0;%1&#xa0;» renvoyé</translation>
    </message>
    <message>
        <source>“%1” sent</source>
        <translation>«&#xa0;%1&#xa0;» envoyé</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1&#x202f;: donné</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1&#x202f;: retiré</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Contact créé</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Address put in quarantine</source>
        <translation>Adresse mise en quarantaine</translation>
    </message>
    <message>
        <source>“%1” opened</source>
        <translation>«&#xa0;%1&#xa0;» ouvert</translation>
    </message>
    <message>
        <source>Link clicked in “%1”</source>
        <translation>Lien cliqué dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” not sent to this contact</source>
        <translation>«&#xa0;%1&#xa0;» pas envoyé à ce contact</translation>
    </message>
    <message>
        <source>sent through contact #%1 (%2)</source>
        <translation>envoyé par le contact nº&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>erased since</source>
        <translation>effacé depuis</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>No contact fits.</source>
        <translation>Aucun contact ne correspond.</translation>
    </message>
    <message>
        <source>No contact yet. Import the list you have, in CSV.</source>
        <translation>Aucun contact pour l’instant. Importez la liste que vous avez, en CSV.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>The selected contacts are in “%1”.</source>
        <translation>Les contacts choisis sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to %1.</source>
        <translation>
            <numerusform>%Ln contact écrit dans %1.</numerusform>
            <numerusform>%Ln contacts écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Search in all fields…</source>
        <translation>Rechercher dans tous les champs…</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Rechercher parmi les contacts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The selected contacts are no longer in “%1”.</source>
        <translation>Les contacts sélectionnés ne sont plus dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The selected contacts are active.</source>
        <translation>Les contacts sélectionnés sont actifs.</translation>
    </message>
    <message>
        <source>No message goes to the selected contacts any more.</source>
        <translation>Plus aucun message ne part aux contacts sélectionnés.</translation>
    </message>
    <message>
        <source>The selected contacts are out of quarantine.</source>
        <translation>Les contacts sélectionnés sont sortis de la quarantaine.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Nouveau groupe de la sélection</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe&#x202f;:</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Kill file</source>
        <translation>Liste noire</translation>
    </message>
    <message numerus="yes">
        <source>No message goes to the addresses of %Ln contact(s) any more, whatever it is about.</source>
        <translation>
            <numerusform>Plus aucun message ne part à l’adresse de %Ln contact, quel qu’en soit le sujet.</numerusform>
            <numerusform>Plus aucun message ne part aux adresses de %Ln contacts, quel qu’en soit le sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the kill file</source>
        <translation>Mettre en liste noire</translation>
    </message>
    <message>
        <source>The addresses of the selected contacts are in the kill file.</source>
        <translation>Les adresses des contacts sélectionnés sont dans la liste noire.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Profile, consents and history of %Ln contact(s) go; only figures without a name stay. This cannot be undone. Type %1 to confirm.</source>
        <translation>
            <numerusform>La fiche, les consentements et l’historique de %Ln contact disparaissent&#x202f;; seuls restent des chiffres sans nom. Rien ne permet de revenir en arrière. Tapez %1 pour confirmer.</numerusform>
            <numerusform>La fiche, les consentements et l’historique de %Ln contacts disparaissent&#x202f;; seuls restent des chiffres sans nom. Rien ne permet de revenir en arrière. Tapez %1 pour confirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Type the number as it is shown.</source>
        <translation>Tapez le nombre tel qu’il est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) erased.</source>
        <translation>
            <numerusform>%Ln contact effacé.</numerusform>
            <numerusform>%Ln contacts effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two contacts are one now.</source>
        <translation>Les deux contacts n’en font plus qu’un.</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Course of the sending</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation>Rythme…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>New draft for those not reached</source>
        <translation>Nouveau brouillon pour les non joints</translation>
    </message>
</context>
<context>
    <name>CriteriaJson</name>
    <message>
        <source>Write {&quot;all&quot;: [{&quot;field&quot;: &quot;city&quot;, &quot;is&quot;: &quot;equal&quot;, &quot;value&quot;: &quot;Québec&quot;}]}; “envoi-cli groups criteria” explains the form.</source>
        <translation>Écrivez {&quot;all&quot;: [{&quot;field&quot;: &quot;ville&quot;, &quot;is&quot;: &quot;equal&quot;, &quot;value&quot;: &quot;Québec&quot;}]}&#x202f;; «&#xa0;envoi-cli groups criteria&#xa0;» explique la forme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Block %1 has a part “%2” that no block has.</source>
        <translation>Le bloc %1 a une partie «&#xa0;%2&#xa0;» qu’aucun bloc n’a.</translation>
    </message>
    <message>
        <source>Block %1 has no criterion.</source>
        <translation>Le bloc %1 n’a pas de critère.</translation>
    </message>
    <message>
        <source>“exclude” of block %1 is neither true nor false.</source>
        <translation>«&#xa0;exclude&#xa0;» du bloc %1 n’est ni true ni false.</translation>
    </message>
    <message>
        <source>Block %1 has more than %2 criteria.</source>
        <translation>Le bloc %1 a plus de %2 critères.</translation>
    </message>
    <message>
        <source>Block %1, criterion %2</source>
        <translation>Bloc %1, critère %2</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The criteria are longer than a million characters.</source>
        <translation>Les critères dépassent un million de caractères.</translation>
    </message>
    <message>
        <source>The criteria are no JSON: %1, at byte %2.</source>
        <translation>Les critères ne sont pas du JSON&#x202f;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>The criteria have a part “%1” where only “all” may stand.</source>
        <translation>Les critères ont une partie «&#xa0;%1&#xa0;» là où seul «&#xa0;all&#xa0;» peut se trouver.</translation>
    </message>
    <message>
        <source>The criteria have no list “all” with at least one block.</source>
        <translation>Les critères n’ont pas de liste «&#xa0;all&#xa0;» avec au moins un bloc.</translation>
    </message>
    <message>
        <source>The criteria have more than %1 blocks.</source>
        <translation>Les critères ont plus de %1 blocs.</translation>
    </message>
    <message>
        <source>Block %1 is no JSON object.</source>
        <translation>Le bloc %1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There is no criterion yet.</source>
        <translation>Il n’y a pas encore de critère.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Ajoutez-en un.</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>and include</source>
        <translation>et inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>and exclude</source>
        <translation>et exclure</translation>
    </message>
    <message>
        <source>Include or exclude</source>
        <translation>Inclure ou exclure</translation>
    </message>
    <message>
        <source>the contacts for whom</source>
        <translation>les contacts pour qui</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Retirer le bloc</translation>
    </message>
    <message>
        <source>+ or</source>
        <translation>+ ou</translation>
    </message>
    <message>
        <source>Add an alternative to block %1</source>
        <translation>Ajouter un autre choix au bloc %1</translation>
    </message>
    <message>
        <source>+ and exclude</source>
        <translation>+ et exclure</translation>
    </message>
    <message>
        <source>+ and include</source>
        <translation>+ et inclure</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant le</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>n’est pas après le</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après le</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>n’est pas avant le</translation>
    </message>
    <message>
        <source>is given and valid</source>
        <translation>est donné et valide</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>a été retiré</translation>
    </message>
    <message>
        <source>was never given, or is over</source>
        <translation>n’a jamais été donné, ou est échu</translation>
    </message>
    <message>
        <source>ends in the next</source>
        <translation>prend fin dans les prochains</translation>
    </message>
    <message>
        <source>was delivered</source>
        <translation>a été livré</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>a été refusé</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>a été envoyé</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domaine de l’adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translation>Date de la dernière modification</translation>
    </message>
    <message>
        <source>Consent “%1”</source>
        <translation>Consentement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Message “%1”</source>
        <translation>Message «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est plus petit que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est plus grand que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est entre</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>est dans les derniers</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>est dans les prochains</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>a son anniversaire aujourd’hui</translation>
    </message>
    <message>
        <source>contains the contact</source>
        <translation>contient le contact</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <comment>number of days</comment>
        <translation>dans les derniers %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between … and …</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 (accents ignored)</source>
        <translation>%1 (sans tenir compte des accents)</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>the contrary of a condition</comment>
        <translation>non&#x202f;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between conditions that must all hold</comment>
        <translation>, et </translation>
    </message>
    <message>
        <source>The contacts for whom %1.</source>
        <translation>Les contacts pour qui %1.</translation>
    </message>
    <message>
        <source>All contacts, except those for whom %1.</source>
        <translation>Tous les contacts, sauf ceux pour qui %1.</translation>
    </message>
    <message>
        <source>The contacts for whom %1, except those for whom %2.</source>
        <translation>Les contacts pour qui %1, sauf ceux pour qui %2.</translation>
    </message>
    <message>
        <source>was opened</source>
        <translation>a été ouvert</translation>
    </message>
    <message>
        <source>was clicked</source>
        <translation>a été cliqué</translation>
    </message>
    <message>
        <source>was delivered, not known to have been opened</source>
        <translation>a été livré, sans ouverture connue</translation>
    </message>
    <message>
        <source>At least one message</source>
        <translation>Au moins un message</translation>
    </message>
    <message>
        <source>messages were delivered, none of which is known to have been opened</source>
        <translation>des messages ont été livrés, dont aucune ouverture n’est connue</translation>
    </message>
</context>
<context>
    <name>CriterionChoices</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Autres groupes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>CriterionParser</name>
    <message>
        <source>the field it speaks of does not exist any more.</source>
        <translation>le champ dont il parle n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Les champs sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours.</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %1.</source>
        <translation>Donnez un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut.</translation>
    </message>
    <message>
        <source>The statuses are: %1.</source>
        <translation>Les statuts sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>the value is empty.</source>
        <translation>la valeur est vide.</translation>
    </message>
    <message>
        <source>Use “empty” or “not_empty”, or give a value.</source>
        <translation>Utilisez «&#xa0;empty&#xa0;» ou «&#xa0;not_empty&#xa0;», ou donnez une valeur.</translation>
    </message>
    <message>
        <source>only texts have accents to ignore.</source>
        <translation>seuls les textes ont des accents à négliger.</translation>
    </message>
    <message>
        <source>Leave “ignore_accents” out.</source>
        <translation>Omettez «&#xa0;ignore_accents&#xa0;».</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>il manque une valeur.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez-la.</translation>
    </message>
    <message>
        <source>nothing lies between %1 and %2.</source>
        <translation>il n’y a rien entre %1 et %2.</translation>
    </message>
    <message>
        <source>Put the smaller one first.</source>
        <translation>Mettez la plus petite en premier.</translation>
    </message>
    <message>
        <source>no criterion has a part “%1”.</source>
        <translation>aucun critère n’a de partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The parts are: %1.</source>
        <translation>Les parties sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>Write true, or leave it out.</source>
        <translation>Écrivez true, ou omettez-le.</translation>
    </message>
    <message>
        <source>it does not say what it is about.</source>
        <translation>il ne dit pas de quoi il parle.</translation>
    </message>
    <message>
        <source>it is about two things: %1.</source>
        <translation>il parle de deux choses&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Give exactly one of field, about, consent, group and message.</source>
        <translation>Donnez un seul de field, about, consent, group et message.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom ni un numéro.</translation>
    </message>
    <message>
        <source>Write the name as a text.</source>
        <translation>Écrivez le nom comme un texte.</translation>
    </message>
    <message>
        <source>There is none yet: create it first.</source>
        <translation>Il n’y en a pas encore&#x202f;: créez-le d’abord.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#x202f;: %1.</translation>
    </message>
    <message>
        <source>there is no consent “%1”.</source>
        <translation>il n’y a pas de consentement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>there is no group “%1”.</source>
        <translation>il n’y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>there is no message “%1”.</source>
        <translation>il n’y a pas de message «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>nothing is known “about” “%1”.</source>
        <translation>«&#xa0;about&#xa0;» ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Donnez l’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“is”, its operator, is missing.</source>
        <translation>«&#xa0;is&#xa0;», son opérateur, manque.</translation>
    </message>
    <message>
        <source>the operator “%1” does not suit it.</source>
        <translation>l’opérateur «&#xa0;%1&#xa0;» ne lui convient pas.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Leave “value” out.</source>
        <translation>Omettez «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>«&#xa0;%1&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>Add “value”.</source>
        <translation>Ajoutez «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes one value, not a list.</source>
        <translation>«&#xa0;%1&#xa0;» prend une seule valeur, pas une liste.</translation>
    </message>
    <message>
        <source>Use “in” for a list.</source>
        <translation>Utilisez «&#xa0;in&#xa0;» pour une liste.</translation>
    </message>
    <message>
        <source>“%1” takes two values.</source>
        <translation>«&#xa0;%1&#xa0;» prend deux valeurs.</translation>
    </message>
    <message>
        <source>Write “value”: [low, high].</source>
        <translation>Écrivez «&#xa0;value&#xa0;»&#x202f;: [petite, grande].</translation>
    </message>
    <message>
        <source>the list of “%1” has %2 values.</source>
        <translation>la liste de «&#xa0;%1&#xa0;» a %2 valeurs.</translation>
    </message>
    <message>
        <source>Give from 1 to %1.</source>
        <translation>Donnez-en de 1 à %1.</translation>
    </message>
    <message>
        <source>a value of “%1” is neither text, number, true nor false.</source>
        <translation>une valeur de «&#xa0;%1&#xa0;» n’est ni un texte, ni un nombre, ni true, ni false.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>“days” is only for criteria about a message.</source>
        <translation>«&#xa0;days&#xa0;» ne sert qu’aux critères sur un message.</translation>
    </message>
    <message>
        <source>Use “is”: &quot;last_days&quot; with “value”.</source>
        <translation>Utilisez «&#xa0;is&#xa0;»&#x202f;: &quot;last_days&quot; avec «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” means two consents.</source>
        <translation>«&#xa0;%1&#xa0;» désigne deux consentements.</translation>
    </message>
    <message>
        <source>Give the number of yours, %1, or another name to it.</source>
        <translation>Donnez le numéro du vôtre, %1, ou donnez-lui un autre nom.</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Remove this criterion</source>
        <translation>Retirer ce critère</translation>
    </message>
    <message>
        <source>What the criterion is about</source>
        <translation>De quoi parle le critère</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Comment il compare</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that is turned round</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>or not</source>
        <comment>before an alternative that is turned round</comment>
        <translation>ou non</translation>
    </message>
    <message>
        <source>or</source>
        <comment>before an alternative</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>More about this criterion</source>
        <translation>Plus sur ce critère</translation>
    </message>
    <message>
        <source>Turn round: those for whom it does not hold</source>
        <translation>Inverser&#x202f;: ceux pour qui ce n’est pas vrai</translation>
    </message>
    <message>
        <source>Ignore accents: cœur is coeur</source>
        <translation>Négliger les accents&#x202f;: cœur vaut coeur</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A cell that begins on line %1 is longer than a million characters.</source>
        <translation>Une cellule qui commence à la ligne %1 dépasse un million de caractères.</translation>
    </message>
    <message>
        <source>A quote may be missing near that line: check it, then import the file again.</source>
        <translation>Il manque peut-être un guillemet près de cette ligne&#x202f;: vérifiez-la, puis importez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Correct that line, then import the file again; nothing was imported.</source>
        <translation>Corrigez cette ligne, puis importez le fichier de nouveau&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is not a separator known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un séparateur connu ici.</translation>
    </message>
    <message>
        <source>Give a comma, a semicolon, tab or |.</source>
        <translation>Donnez une virgule, un point-virgule, tab ou |.</translation>
    </message>
    <message>
        <source>Line %1 is not written in the encoding %2.</source>
        <translation>La ligne %1 n’est pas écrite dans l’encodage %2.</translation>
    </message>
    <message>
        <source>Choose the encoding in which the file was saved, or save it again as UTF-8.</source>
        <translation>Choisissez l’encodage dans lequel le fichier a été enregistré, ou enregistrez-le de nouveau en UTF-8.</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>“%1” is not an order of dates.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre de dates.</translation>
    </message>
    <message>
        <source>Give ymd, dmy or mdy.</source>
        <translation>Donnez ymd, dmy ou mdy.</translation>
    </message>
    <message>
        <source>“%1” is no date in the chosen order.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date dans l’ordre choisi.</translation>
    </message>
    <message>
        <source>Choose another order of the dates, or correct it.</source>
        <translation>Choisissez un autre ordre des dates, ou corrigez-la.</translation>
    </message>
</context>
<context>
    <name>DeliveryCommands</name>
    <message>
        <source>%1 delivered, %2 errors, %3 remaining, %4 unknown</source>
        <translation>%1 livrés, %2 erreurs, %3 restants, %4 incertains</translation>
    </message>
    <message>
        <source>Finishing what is under way…</source>
        <translation>Fin de ce qui est en cours…</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) received</source>
        <translation>
            <numerusform>%n message reçu</numerusform>
            <numerusform>%n messages reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>The demonstration project is in %1.</source>
        <translation>Le projet de démonstration est dans %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryLease</name>
    <message>
        <source>Stop that program first, or let it finish.</source>
        <translation>Arrêtez d’abord ce programme, ou laissez-le finir.</translation>
    </message>
    <message>
        <source>Another program is already delivering this project.</source>
        <translation>Un autre programme distribue déjà ce projet.</translation>
    </message>
    <message>
        <source>Another program is already delivering this project (%1, process %2 on %3).</source>
        <translation>Un autre programme distribue déjà ce projet (%1, processus %2 sur %3).</translation>
    </message>
</context>
<context>
    <name>DemoEvents</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libérez de l’espace sur le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>DemoProject</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et recommencez.</translation>
    </message>
    <message>
        <source>Asked by telephone not to be written to any more</source>
        <translation>A demandé par téléphone de ne plus rien recevoir</translation>
    </message>
    <message>
        <source>Built-in mail server (nothing leaves)</source>
        <translation>Serveur de courriel intégré (rien ne sort)</translation>
    </message>
    <message>
        <source>The demonstration project has no account any more.</source>
        <translation>Le projet de démonstration n’a plus de compte.</translation>
    </message>
    <message>
        <source>Delete its file; it is made anew at the next start.</source>
        <translation>Supprimez son fichier&#x202f;; il est refait au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>DepartureCalendar</name>
    <message>
        <source>Calendar of departures</source>
        <translation>Calendrier des départs</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DkimKey</name>
    <message>
        <source>The cryptographic library refused to work: %1.</source>
        <translation>La bibliothèque de cryptographie a refusé de travailler&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Generate a new key for the domain, or import it again.</source>
        <translation>Créez une nouvelle clé pour ce domaine, ou importez-la de nouveau.</translation>
    </message>
    <message>
        <source>An RSA key for signing has 1024 to 4096 bits.</source>
        <translation>Une clé RSA de signature compte de 1024 à 4096 bits.</translation>
    </message>
    <message>
        <source>Choose 2048 bits: every receiver accepts them.</source>
        <translation>Choisissez 2048 bits&#x202f;: tous les destinataires les acceptent.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form.</source>
        <translation>Ce n’est pas une clé privée au format PEM.</translation>
    </message>
    <message>
        <source>Give the file that begins with “BEGIN PRIVATE KEY”, without a passphrase.</source>
        <translation>Donnez le fichier qui commence par «&#xa0;BEGIN PRIVATE KEY&#xa0;», sans phrase secrète.</translation>
    </message>
    <message>
        <source>This key is neither RSA nor Ed25519.</source>
        <translation>Cette clé n’est ni RSA ni Ed25519.</translation>
    </message>
    <message>
        <source>Receivers know only these two: give one of them, or generate a new key.</source>
        <translation>Les destinataires ne connaissent que ces deux sortes&#x202f;: donnez-en une, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de clé.</translation>
    </message>
    <message>
        <source>Choose rsa, ed25519 or both.</source>
        <translation>Choisissez rsa, ed25519 ou both (les deux).</translation>
    </message>
</context>
<context>
    <name>DkimSigner</name>
    <message>
        <source>The message cannot be signed: %1.</source>
        <translation>Le message ne peut pas être signé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Correct the message or its sender, then send it again.</source>
        <translation>Corrigez le message ou son expéditeur, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>its header has a broken line end</source>
        <translation>son en-tête contient une fin de ligne brisée</translation>
    </message>
    <message>
        <source>its sender is not of the domain %1</source>
        <translation>son expéditeur n’appartient pas au domaine %1</translation>
    </message>
    <message>
        <source>its text has a broken line end</source>
        <translation>son texte contient une fin de ligne brisée</translation>
    </message>
    <message>
        <source>the cryptographic library refused to work</source>
        <translation>la bibliothèque de cryptographie a refusé de travailler</translation>
    </message>
</context>
<context>
    <name>DomainCommands</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1 n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>Make one: envoi-cli domains key generate %1</source>
        <translation>Créez-en une&#x202f;: envoi-cli domains key generate %1</translation>
    </message>
    <message>
        <source>Messages of %1 leave unsigned.</source>
        <translation>Les messages de %1 partent sans signature.</translation>
    </message>
    <message>
        <source>Messages of %1 are signed.</source>
        <translation>Les messages de %1 sont signés.</translation>
    </message>
    <message>
        <source>Publish in the DNS of %1, then check the domain:</source>
        <translation>À publier dans le DNS de %1, avant de vérifier le domaine&#x202f;:</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Vérifiez son dossier et l’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>The private key is in %1: whoever has it signs in your name.</source>
        <translation>La clé privée est dans %1&#x202f;: qui la possède signe en votre nom.</translation>
    </message>
    <message>
        <source>The key “%1” was removed.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
</context>
<context>
    <name>DomainDialog</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Sending domain %1</source>
        <translation>Domaine d’expédition %1</translation>
    </message>
    <message>
        <source>Sign as soon as a key is seen published</source>
        <translation>Signer dès qu’une clé est vue publiée</translation>
    </message>
    <message>
        <source>Sign: the key is published</source>
        <translation>Signer&#x202f;: la clé est publiée</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>Signature DKIM</translation>
    </message>
    <message>
        <source>What the DNS says</source>
        <translation>Ce que dit le DNS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>New RSA key</source>
        <translation>Nouvelle clé RSA</translation>
    </message>
    <message>
        <source>New Ed25519 key</source>
        <translation>Nouvelle clé Ed25519</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Never checked: press “Check now” to ask the DNS.</source>
        <translation>Jamais vérifié&#x202f;: appuyez sur «&#xa0;Vérifier maintenant&#xa0;» pour interroger le DNS.</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <translation>%1, créée le %2</translation>
    </message>
    <message>
        <source>No key yet. Make one, publish its record, then check the domain: messages are signed from then on.</source>
        <translation>Pas encore de clé. Créez-en une, publiez son enregistrement, puis vérifiez le domaine&#x202f;: les messages seront signés dès lors.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>Importer une clé privée</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.private);;All files (*)</source>
        <translation>Clés (*.pem *.key *.private);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Selector its record is published under</source>
        <translation>Sélecteur sous lequel son enregistrement est publié</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export the private key?</source>
        <translation>Exporter la clé privée&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this file can sign in the name of %1. Keep it where only you can read it.</source>
        <translation>Qui possède ce fichier peut signer au nom de %1. Gardez-le là où vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>Exporter la clé privée</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Clés (*.pem)</translation>
    </message>
    <message>
        <source>Remove the key “%1”?</source>
        <translation>Retirer la clé «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its private half is deleted for good. Leave its record in the DNS for a week: messages on their way are verified with it.</source>
        <translation>Sa moitié privée est effacée pour toujours. Laissez son enregistrement une semaine dans le DNS&#x202f;: les messages en route sont vérifiés avec lui.</translation>
    </message>
</context>
<context>
    <name>DomainKeys</name>
    <message>
        <source>%1 has no key with the selector “%2”.</source>
        <translation>%1 n’a pas de clé au sélecteur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of its keys.</source>
        <translation>Consultez la liste de ses clés.</translation>
    </message>
    <message>
        <source>The private key “%1” of %2 is not in the key store of this computer.</source>
        <translation>La clé privée «&#xa0;%1&#xa0;» de %2 n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Import it from the computer that made it, generate a new one, or stop signing for this domain.</source>
        <translation>Importez-la depuis l’ordinateur qui l’a créée, créez-en une nouvelle, ou cessez de signer pour ce domaine.</translation>
    </message>
    <message>
        <source>The key store holds another key than “%1” of %2.</source>
        <translation>Le trousseau contient une autre clé que «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>Import the right one, or generate a new one.</source>
        <translation>Importez la bonne, ou créez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>messages are signed</source>
        <translation>les messages sont signés</translation>
    </message>
    <message>
        <source>no key: messages are not signed</source>
        <translation>aucune clé&#x202f;: les messages ne sont pas signés</translation>
    </message>
    <message>
        <source>signing is switched off</source>
        <translation>la signature est désactivée</translation>
    </message>
    <message>
        <source>messages are signed once the key is published</source>
        <translation>les messages seront signés une fois la clé publiée</translation>
    </message>
    <message>
        <source>published, signs</source>
        <translation>publiée, signe</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>another key is published</source>
        <translation>une autre clé est publiée</translation>
    </message>
    <message>
        <source>revoked in the DNS</source>
        <translation>révoquée dans le DNS</translation>
    </message>
    <message>
        <source>the record published cannot be used</source>
        <translation>l’enregistrement publié est inutilisable</translation>
    </message>
    <message>
        <source>not yet published, signs</source>
        <translation>pas encore publiée, signe</translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation>pas encore publiée</translation>
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
        <translation>Domaines d’expédition</translation>
    </message>
    <message>
        <source>Asking the DNS…</source>
        <translation>Interrogation du DNS…</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>No domain yet: it comes with your first sender.</source>
        <translation>Pas encore de domaine&#x202f;: il vient avec votre premier expéditeur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Records and keys…</source>
        <translation>Enregistrements et clés…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>“%1” is prepared: it cannot be changed any more.</source>
        <translation>«&#xa0;%1&#xa0;» est préparé&#x202f;: il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Reject it or take it back first; it is then a draft again.</source>
        <translation>Rejetez-le ou reprenez-le d’abord&#x202f;; il redevient alors un brouillon.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>“%1” is not a duration.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for instance 45s, 90m, 6h or 2d.</source>
        <translation>Écrivez un nombre entier et une unité, par exemple 45s, 90m, 6h ou 2d.</translation>
    </message>
</context>
<context>
    <name>DynamicGroups</name>
    <message>
        <source>“%1” is a static group: it is a list, without criteria.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe fixe&#x202f;: c’est une liste, sans critères.</translation>
    </message>
    <message>
        <source>Make a dynamic group instead.</source>
        <translation>Créez plutôt un groupe dynamique.</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Comptez de nouveau.</translation>
    </message>
</context>
<context>
    <name>EligibilityBand</name>
    <message>
        <source>There is no e-mail address to write to.</source>
        <translation>Il n’y a aucune adresse de courriel où écrire.</translation>
    </message>
    <message>
        <source>The address cannot be written to: correct it.</source>
        <translation>On ne peut pas écrire à cette adresse&#x202f;: corrigez-la.</translation>
    </message>
    <message>
        <source>The address is in the kill file: no message goes there, whatever it is about.</source>
        <translation>L’adresse est dans la liste noire&#x202f;: aucun message n’y part, quel qu’en soit le sujet.</translation>
    </message>
    <message>
        <source>The contact was deactivated: no message at all.</source>
        <translation>Le contact a été désactivé&#x202f;: aucun message.</translation>
    </message>
    <message>
        <source>The address is in quarantine until it is corrected or the quarantine is lifted.</source>
        <translation>L’adresse est en quarantaine jusqu’à ce qu’elle soit corrigée ou que la quarantaine soit levée.</translation>
    </message>
    <message>
        <source>Receives the messages whose consent was given, and administrative ones.</source>
        <translation>Reçoit les messages auxquels il a été consenti, et les messages administratifs.</translation>
    </message>
    <message>
        <source>No consent holds now: only administrative messages.</source>
        <translation>Aucun consentement n’est valide en ce moment&#x202f;: seulement les messages administratifs.</translation>
    </message>
    <message>
        <source>Has left every kind of message: only administrative ones.</source>
        <translation>Désabonné de tous les types de messages&#x202f;: seulement les messages administratifs.</translation>
    </message>
    <message>
        <source>Receives every message of the groups the contact is in.</source>
        <translation>Reçoit tous les messages des groupes dont le contact fait partie.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Écrivez-la ainsi&#x202f;: nom@example.org.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Rien ne précède le @.</translation>
    </message>
    <message>
        <source>What stands before the @ is longer than 64 characters.</source>
        <translation>Ce qui précède le @ dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>Quoted names before the @ are not accepted.</source>
        <translation>Les noms entre guillemets avant le @ ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>A dot stands where none may.</source>
        <translation>Un point se trouve où il n’en faut pas.</translation>
    </message>
    <message>
        <source>What stands before the @ holds a character that no address has.</source>
        <translation>Ce qui précède le @ contient un caractère qu’aucune adresse n’a.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Rien ne suit le @.</translation>
    </message>
    <message>
        <source>An address must name a domain, not a computer’s number.</source>
        <translation>Une adresse doit nommer un domaine, pas le numéro d’un ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un domaine.</translation>
    </message>
    <message>
        <source>The domain “%1” has no ending such as .org.</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» n’a pas de terminaison comme .org.</translation>
    </message>
    <message>
        <source>No domain ends with “.%1”.</source>
        <translation>Aucun domaine ne finit par «&#xa0;.%1&#xa0;».</translation>
    </message>
    <message>
        <source>The domain is too long.</source>
        <translation>Le domaine est trop long.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>The address holds a line break or another control character.</source>
        <translation>L’adresse contient un saut de ligne ou un autre caractère de commande.</translation>
    </message>
    <message>
        <source>Several addresses stand in one field: “%1”.</source>
        <translation>Plusieurs adresses se trouvent dans un même champ&#x202f;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only the address itself is expected, without name or comment: “%1”.</source>
        <translation>Seule l’adresse est attendue, sans nom ni commentaire&#x202f;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de @.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>«&#xa0;%1&#xa0;» a plus d’un @.</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters.</source>
        <translation>L’adresse dépasse 254 caractères.</translation>
    </message>
    <message>
        <source>The address holds half a character.</source>
        <translation>L’adresse contient la moitié d’un caractère.</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>No open or click of this sending is known. If your mail provider keeps a list of them, import it: groups can then speak of who opened, and who did not.</source>
        <translation>Aucune ouverture ni aucun clic de cet envoi n’est connu. Si votre fournisseur de courriel en tient la liste, importez-la&#x202f;: les groupes pourront alors distinguer qui a ouvert et qui n’a pas ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>clicked by %Ln</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>cliqué par %Ln</numerusform>
            <numerusform>cliqué par %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all, %Ln open(s)</source>
        <translation>
            <numerusform>En tout, %Ln ouverture</numerusform>
            <numerusform>En tout, %Ln ouvertures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s)</source>
        <translation>
            <numerusform>%Ln clic</numerusform>
            <numerusform>%Ln clics</numerusform>
        </translation>
    </message>
    <message>
        <source>Import opens and clicks</source>
        <translation>Importer les ouvertures et les clics</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.zip)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation>Ouvertures et clics</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message numerus="yes">
        <source>Opened by at least %Ln recipient(s)</source>
        <translation>
            <numerusform>Ouvert par au moins %Ln destinataire</numerusform>
            <numerusform>Ouvert par au moins %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a name: of people who did not agree to be followed. For groups they have not opened.</source>
        <translation>
            <numerusform>Dont %Ln sans nom&#x202f;: la personne n’a pas accepté d’être suivie. Pour les groupes, elle n’a pas ouvert.</numerusform>
            <numerusform>Dont %Ln sans nom&#x202f;: ces personnes n’ont pas accepté d’être suivies. Pour les groupes, elles n’ont pas ouvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came from machines and count nowhere.</source>
        <translation>
            <numerusform>%Ln de plus vient d’une machine et n’est pas compté.</numerusform>
            <numerusform>%Ln de plus viennent de machines et ne sont pas comptés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
</context>
<context>
    <name>EventCommands</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is no date with a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-28T10:15:00Z.</source>
        <translation>Écrivez-la comme 2026-11-28T10:15:00Z.</translation>
    </message>
    <message>
        <source>The list of events has no column %1.</source>
        <translation>La liste d’événements n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>Name its columns message_id (or email), event and at; link, author and user_agent may follow.</source>
        <translation>Nommez ses colonnes message_id (ou email), event et at&#x202f;; link, author et user_agent peuvent suivre.</translation>
    </message>
    <message>
        <source>The line does not say whose message it was.</source>
        <translation>La ligne ne dit pas à qui était le message.</translation>
    </message>
    <message>
        <source>Give its Message-ID.</source>
        <translation>Donnez son Message-ID.</translation>
    </message>
</context>
<context>
    <name>EventWriter</name>
    <message>
        <source>known to have arrived</source>
        <translation>on sait qu’il est arrivé</translation>
    </message>
</context>
<context>
    <name>ExclusionCommands</name>
    <message>
        <source>Everything known about %1 goes; past figures stay. Type %2 to confirm:</source>
        <translation>Tout ce qu’on sait de %1 disparaît&#x202f;; les chiffres passés restent. Tapez %2 pour confirmer&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Type the key as it is shown.</source>
        <translation>Tapez la clé telle qu’elle est affichée.</translation>
    </message>
    <message>
        <source>The contact was erased; past figures stay, and so does a hash of the address: it will not be written to again.</source>
        <translation>Le contact a été effacé&#x202f;; les chiffres passés restent, ainsi qu’une empreinte de l’adresse&#x202f;: on ne lui écrira plus.</translation>
    </message>
    <message>
        <source>The contact was erased; past figures stay.</source>
        <translation>Le contact a été effacé&#x202f;; les chiffres passés restent.</translation>
    </message>
    <message>
        <source>%1 is not in quarantine.</source>
        <translation>%1 n’est pas en quarantaine.</translation>
    </message>
    <message>
        <source>Look at the contacts in quarantine.</source>
        <translation>Consultez les contacts en quarantaine.</translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2</source>
        <translation>Le serveur a répondu que %1 n’existe pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>Correct the address; --yes lifts the quarantine all the same.</source>
        <translation>Corrigez l’adresse&#x202f;; --yes lève quand même la quarantaine.</translation>
    </message>
    <message>
        <source>%1 is in quarantine.</source>
        <translation>%1 est en quarantaine.</translation>
    </message>
    <message>
        <source>%1 left the quarantine.</source>
        <translation>%1 a quitté la quarantaine.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>“%1” is not a status.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Donnez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 is in the kill file.</source>
        <translation>%1 est dans la liste noire.</translation>
    </message>
    <message>
        <source>%1 left the kill file.</source>
        <translation>%1 a quitté la liste noire.</translation>
    </message>
    <message>
        <source>%1 is not in the kill file.</source>
        <translation>%1 n’est pas dans la liste noire.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ExclusionReason</name>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>invalid address</source>
        <translation>adresse invalide</translation>
    </message>
    <message>
        <source>kill file</source>
        <translation>liste noire</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactifs</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans consentement</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonnés</translation>
    </message>
    <message>
        <source>excluded groups</source>
        <translation>groupes exclus</translation>
    </message>
    <message>
        <source>written to too often</source>
        <translation>sollicités trop souvent</translation>
    </message>
    <message>
        <source>no version for the language</source>
        <translation>aucune version pour la langue</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without address</source>
        <translation>
            <numerusform>%Ln sans adresse</numerusform>
            <numerusform>%Ln sans adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid address(es)</source>
        <translation>
            <numerusform>%Ln adresse invalide</numerusform>
            <numerusform>%Ln adresses invalides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the kill file</source>
        <translation>
            <numerusform>%Ln dans la liste noire</numerusform>
            <numerusform>%Ln dans la liste noire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inactif</numerusform>
            <numerusform>%Ln inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine</source>
        <translation>
            <numerusform>%Ln en quarantaine</numerusform>
            <numerusform>%Ln en quarantaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without consent</source>
        <translation>
            <numerusform>%Ln sans consentement</numerusform>
            <numerusform>%Ln sans consentement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln désabonné</numerusform>
            <numerusform>%Ln désabonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an excluded group</source>
        <translation>
            <numerusform>%Ln dans un groupe exclu</numerusform>
            <numerusform>%Ln dans un groupe exclu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to too often</source>
        <translation>
            <numerusform>%Ln sollicité trop souvent</numerusform>
            <numerusform>%Ln sollicités trop souvent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a version in their language</source>
        <translation>
            <numerusform>%Ln sans version dans sa langue</numerusform>
            <numerusform>%Ln sans version dans leur langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared address(es)</source>
        <translation>
            <numerusform>%Ln adresse partagée</numerusform>
            <numerusform>%Ln adresses partagées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExclusionsPage</name>
    <message>
        <source>Kill file</source>
        <translation>Liste noire</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Adresses invalides</translation>
    </message>
    <message>
        <source>Nobody is inactive.</source>
        <translation>Personne n’est inactif.</translation>
    </message>
    <message>
        <source>Every address can be written to.</source>
        <translation>On peut écrire à toutes les adresses.</translation>
    </message>
    <message>
        <source>No message goes to these addresses, whatever it is about</source>
        <translation>Aucun message ne part vers ces adresses, quel qu’en soit le sujet</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove from the kill file</source>
        <translation>Retirer de la liste noire</translation>
    </message>
    <message>
        <source>%1 can be written to again. Do it only when the person asks for it.</source>
        <translation>On pourra de nouveau écrire à %1. Ne le faites que si la personne le demande.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>The kill file is empty. Complaints and people who ask for it go here.</source>
        <translation>La liste noire est vide. Les plaintes et les personnes qui le demandent y entrent.</translation>
    </message>
    <message>
        <source>No address fits.</source>
        <translation>Aucune adresse ne correspond.</translation>
    </message>
    <message>
        <source>Blocked for a while; a corrected address leaves by itself</source>
        <translation>Bloquées pour un temps&#x202f;; une adresse corrigée en sort d’elle-même</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation>Lever la quarantaine</translation>
    </message>
    <message>
        <source>No address is in quarantine.</source>
        <translation>Aucune adresse n’est en quarantaine.</translation>
    </message>
    <message>
        <source>Deactivated: they receive no message at all</source>
        <translation>Désactivés&#x202f;: ils ne reçoivent aucun message</translation>
    </message>
    <message>
        <source>Correct the address to write to them again</source>
        <translation>Corrigez l’adresse pour pouvoir leur écrire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>These consents expire within 30 days</source>
        <translation>Ces consentements expirent d’ici 30 jours</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>No consent expires soon.</source>
        <translation>Aucun consentement n’expire bientôt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No consent expires by itself.</source>
        <translation>Aucun consentement n’expire de lui-même.</translation>
    </message>
    <message>
        <source>Add to the kill file</source>
        <translation>Ajouter à la liste noire</translation>
    </message>
    <message>
        <source>An address, or a whole domain such as @example.org:</source>
        <translation>Une adresse, ou un domaine entier comme @example.org&#x202f;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ajouté par %1</translation>
    </message>
    <message>
        <source>%1 receives nothing any more.</source>
        <translation>%1 ne reçoit plus rien.</translation>
    </message>
    <message>
        <source>The server said that %1 does not exist: %2. Writing to it again harms the reputation of your address. Correct it, if you can.</source>
        <translation>Le serveur a répondu que %1 n’existe pas&#x202f;: %2. Y écrire encore nuit à la réputation de votre adresse. Corrigez-la, si vous le pouvez.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Excluded addresses</source>
        <translation>Adresses exclues</translation>
    </message>
    <message>
        <source>Lists of excluded addresses</source>
        <translation>Listes d’adresses exclues</translation>
    </message>
    <message>
        <source>Search; * stands for anything</source>
        <translation>Rechercher&#x202f;; * remplace tout</translation>
    </message>
    <message>
        <source>Search the excluded addresses</source>
        <translation>Rechercher dans les adresses exclues</translation>
    </message>
    <message>
        <source>Add to the kill file…</source>
        <translation>Ajouter à la liste noire…</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expirations</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>E-mail of %1:</source>
        <translation>Courriel de %1&#x202f;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 can be written to again.</source>
        <translation>On peut de nouveau écrire à %1.</translation>
    </message>
</context>
<context>
    <name>ExportContacts</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Vérifiez l’espace libre et vos droits, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Contacts are exported as CSV.</source>
        <translation>Les contacts s’exportent en CSV.</translation>
    </message>
    <message>
        <source>End the name of the file in .csv: every spreadsheet opens it.</source>
        <translation>Terminez le nom du fichier par .csv&#x202f;: tous les tableurs l’ouvrent.</translation>
    </message>
</context>
<context>
    <name>ExportRehearsal</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Give the name of a new or empty folder.</source>
        <translation>Indiquez le nom d’un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Le dossier %1 n’est pas vide.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The messages were not written: it was cancelled.</source>
        <translation>Les courriels n’ont pas été écrits&#x202f;: l’opération a été annulée.</translation>
    </message>
    <message>
        <source>Rehearse again to have them.</source>
        <translation>Refaites la répétition pour les obtenir.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>Libérez de l’espace sur ce disque, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Vérifiez l’espace libre et vos droits, ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>This project is a copy, was restored or comes from another place: the first one may send this too. Resume it here only if it does not.</source>
        <translation>Ce projet est une copie, a été restauré ou vient d’un autre endroit&#x202f;: le premier pourrait envoyer ceci aussi. Ne reprenez l’envoi ici que s’il ne le fait pas.</translation>
    </message>
</context>
<context>
    <name>FlightRecorder</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Free some space or give the right to write in this folder, then try again.</source>
        <translation>Libérez de l’espace ou donnez le droit d’écrire dans ce dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Calculate the recipients to foresee the course of the sending.</source>
        <translation>Calculez les destinataires pour prévoir le déroulement de l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) will not leave before the deadline.</source>
        <translation>
            <numerusform>%Ln courriel ne partira pas avant la date limite.</numerusform>
            <numerusform>%Ln courriels ne partiront pas avant la date limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>To deliver everything: %1 per hour, or a deadline at %2.</source>
        <translation>Pour tout livrer&#x202f;: %1 par heure, ou une date limite le %2.</translation>
    </message>
    <message>
        <source>There is nobody to deliver to.</source>
        <translation>Il n’y a personne à qui livrer.</translation>
    </message>
    <message>
        <source>%1 delivered in less than a minute.</source>
        <translation>%1 livrés en moins d’une minute.</translation>
    </message>
    <message>
        <source>%1 delivered from %2 to %3.</source>
        <translation>%1 livrés du %2 à %3.</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Foreseen course</source>
        <translation>Déroulement prévu</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) %1 h</source>
        <translation>
            <numerusform>%Ln jour %1 h</numerusform>
            <numerusform>%Ln jours %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas un plafond de fréquence.</translation>
    </message>
    <message>
        <source>Write off, or messages and days as in 3/7d: three messages in seven days.</source>
        <translation>Écrivez off, ou des messages et des jours comme 3/7d&#x202f;: trois messages en sept jours.</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>seed list</source>
        <translation>groupe témoin</translation>
    </message>
    <message>
        <source>The group “%1” was created.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n contact(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n contact.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” was deleted; its contacts stay.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» a été supprimé&#x202f;; ses contacts restent.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>static</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>in error</source>
        <translation>en erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it is in error</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Both a group and criteria are given.</source>
        <translation>Un groupe et des critères sont donnés à la fois.</translation>
    </message>
    <message>
        <source>Give the name of a group, or --criteria.</source>
        <translation>Donnez le nom d’un groupe, ou --criteria.</translation>
    </message>
    <message>
        <source>Nothing is given to count.</source>
        <translation>Rien n’est donné à compter.</translation>
    </message>
    <message>
        <source>Correct them with “groups set”.</source>
        <translation>Corrigez-les avec «&#xa0;groups set&#xa0;».</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>The group “%1” was changed.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
</context>
<context>
    <name>GroupCountCard</name>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>without: %1</source>
        <comment>those excluded</comment>
        <translation>sans&#x202f;: %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>See the contacts</source>
        <translation>Voir les contacts</translation>
    </message>
</context>
<context>
    <name>GroupCriteria</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name, and that it is smaller than 4 MB.</source>
        <translation>Vérifiez son nom, et qu’il fait moins de 4 Mo.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Operators (“is”)</source>
        <translation>Opérateurs («&#xa0;is&#xa0;»)</translation>
    </message>
    <message>
        <source>Every block of “all” must hold; of “any”, one criterion. “exclude”: true turns a block or a criterion round. A block of one criterion may be written as the criterion alone.
“value” is a text, a number, &quot;YYYY-MM-DD&quot;, true or false; a list for “in”, [low, high] for “between”, a number of days for “last_days” and “next_days”; nothing for the others. “ignore_accents”: true compares texts as the search does. Of a message, “days”: N limits it to the last N days; “about”: &quot;messages&quot; asks the same of any message.</source>
        <translation>Chaque bloc de «&#xa0;all&#xa0;» doit être vrai&#x202f;; de «&#xa0;any&#xa0;», un critère. «&#xa0;exclude&#xa0;»&#x202f;: true inverse un bloc ou un critère. Un bloc d’un seul critère peut s’écrire comme le critère seul.
«&#xa0;value&#xa0;» est un texte, un nombre, &quot;AAAA-MM-JJ&quot;, true ou false&#x202f;; une liste pour «&#xa0;in&#xa0;», [petite, grande] pour «&#xa0;between&#xa0;», un nombre de jours pour «&#xa0;last_days&#xa0;» et «&#xa0;next_days&#xa0;»&#x202f;; rien pour les autres. «&#xa0;ignore_accents&#xa0;»&#x202f;: true compare les textes comme la recherche. D’un message, «&#xa0;days&#xa0;»&#x202f;: N limite aux N derniers jours&#x202f;; «&#xa0;about&#xa0;»&#x202f;: &quot;messages&quot; demande la même chose de n’importe quel message.</translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>Except: %1</source>
        <translation>Sauf&#x202f;: %1</translation>
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
        <translation>En erreur&#x202f;: ses critères n’ont plus de sens. %1</translation>
    </message>
    <message>
        <source>%1, in error</source>
        <translation>%1, en erreur</translation>
    </message>
    <message>
        <source>in error</source>
        <translation>en erreur</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>A group cannot contain itself: %1.</source>
        <translation>Un groupe ne peut pas se contenir lui-même&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Take one of these groups out of the criteria of another.</source>
        <translation>Retirez l’un de ces groupes des critères d’un autre.</translation>
    </message>
    <message>
        <source>The criteria of the group “%1” mean nothing any more. %2</source>
        <comment>name, sentence</comment>
        <translation>Les critères du groupe «&#xa0;%1&#xa0;» n’ont plus de sens. %2</translation>
    </message>
    <message>
        <source>Open the group and correct them.</source>
        <translation>Ouvrez le groupe et corrigez-les.</translation>
    </message>
</context>
<context>
    <name>GroupOfResults</name>
    <message>
        <source>Received %1</source>
        <translation>Ont reçu %1</translation>
    </message>
    <message>
        <source>Refused by their server: %1</source>
        <translation>Refusés par leur serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not reached by %1</source>
        <translation>Non joints par %1</translation>
    </message>
    <message>
        <source>Did not receive %1</source>
        <translation>N’ont pas reçu %1</translation>
    </message>
    <message>
        <source>Recipients of %1</source>
        <translation>Destinataires de %1</translation>
    </message>
    <message>
        <source>“%1” is no part of the recipients.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie des destinataires.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Donnez l’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” left nobody out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a laissé personne de côté.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>No recipient of “%1” is in that case.</source>
        <translation>Aucun destinataire de «&#xa0;%1&#xa0;» n’est dans ce cas.</translation>
    </message>
    <message>
        <source>Choose others of its recipients.</source>
        <translation>Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ont ouvert %1</translation>
    </message>
    <message>
        <source>Clicked in %1</source>
        <translation>Ont cliqué dans %1</translation>
    </message>
    <message>
        <source>Not known to have opened %1</source>
        <translation>Sans ouverture connue&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Dynamic group · its contacts are looked up at each use</source>
        <translation>Groupe dynamique · recalculé à chaque usage</translation>
    </message>
    <message>
        <source>Static group · a list you keep yourself</source>
        <translation>Groupe fixe · une liste que vous tenez vous-même</translation>
    </message>
    <message>
        <source>The criteria of this group mean nothing any more. %1</source>
        <translation>Les critères de ce groupe n’ont plus de sens. %1</translation>
    </message>
    <message>
        <source>Set them anew below; until then the group cannot be used.</source>
        <translation>Refaites-les ci-dessous&#x202f;; d’ici là, le groupe ne peut pas servir.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe&#x202f;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>%1 (frozen)</source>
        <comment>name of a static copy of a group</comment>
        <translation>%1 (figé)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copy of a group</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Freeze as a static group</source>
        <translation>Figer en groupe fixe</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Dupliquer le groupe</translation>
    </message>
    <message>
        <source>Those who are in it now, under the name:</source>
        <translation>Ceux qui en font partie maintenant, sous le nom&#x202f;:</translation>
    </message>
    <message>
        <source>Name of the copy:</source>
        <translation>Nom de la copie&#x202f;:</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The group is deleted; its contacts stay.</source>
        <translation>Le groupe est supprimé&#x202f;; ses contacts restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Freeze as a static group…</source>
        <translation>Figer en groupe fixe…</translation>
    </message>
</context>
<context>
    <name>GroupReader</name>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of groups, or create it first.</source>
        <translation>Regardez la liste des groupes, ou créez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>GroupRepository</name>
    <message>
        <source>The group “%1” is used by: %2.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est utilisé par&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Take it out of these sendings, or wait until they are over.</source>
        <translation>Retirez-le de ces envois, ou attendez qu’ils soient terminés.</translation>
    </message>
    <message>
        <source>“%1” is a dynamic group: its criteria say who is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe dynamique&#x202f;: ses critères disent qui en fait partie.</translation>
    </message>
    <message>
        <source>Change its criteria, or freeze it as a static group.</source>
        <translation>Changez ses critères, ou figez-le en groupe fixe.</translation>
    </message>
    <message>
        <source>The criteria of other groups speak of “%1”: %2.</source>
        <translation>Les critères d’autres groupes parlent de «&#xa0;%1&#xa0;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Take it out of these criteria first.</source>
        <translation>Retirez-le d’abord de ces critères.</translation>
    </message>
</context>
<context>
    <name>GroupUsesCard</name>
    <message>
        <source>No sending uses it at the moment.</source>
        <translation>Aucun envoi ne l’utilise en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln sending(s):
%1</source>
        <translation>
            <numerusform>Utilisé par %Ln envoi&#x202f;:
%1</numerusform>
            <numerusform>Utilisé par %Ln envois&#x202f;:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Groupe test</translation>
    </message>
    <message>
        <source>Offered where a message is tested, before it is sent.</source>
        <translation>Proposé là où un message est testé, avant l’envoi.</translation>
    </message>
    <message>
        <source>Seed list group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</source>
        <translation>Ses contacts reçoivent une vraie copie des envois qui l’incluent, même s’ils ne sont pas admissibles.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Groupe test</translation>
    </message>
    <message>
        <source>Seed list group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Its contacts receive a real copy of the sendings that include it, even when they are not eligible.</source>
        <translation>Ses contacts reçoivent une vraie copie des envois qui l’incluent, même s’ils ne sont pas admissibles.</translation>
    </message>
    <message>
        <source>See the contacts</source>
        <translation>Voir les contacts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe&#x202f;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The group is deleted; its contacts stay.</source>
        <translation>Le groupe est supprimé&#x202f;; ses contacts restent.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>In error: open it to correct its criteria</source>
        <translation>En erreur&#x202f;: ouvrez-le pour corriger ses critères</translation>
    </message>
    <message>
        <source>No group yet. An import can make one of the contacts it brings; criteria can make one that is always current.</source>
        <translation>Aucun groupe pour l’instant. Une importation peut en faire un des contacts qu’elle apporte&#x202f;; des critères peuvent en faire un qui est toujours à jour.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Static: a list you fill yourself</source>
        <translation>Fixe&#x202f;: une liste que vous remplissez vous-même</translation>
    </message>
    <message>
        <source>Dynamic: criteria say who is in it, at each use</source>
        <translation>Dynamique&#x202f;: des critères disent qui en fait partie, à chaque usage</translation>
    </message>
</context>
<context>
    <name>GuardedXml</name>
    <message>
        <source>The file holds what no spreadsheet needs and what could do harm.</source>
        <translation>Le fichier contient ce dont aucun classeur n’a besoin et qui pourrait nuire.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV (UTF-8), then import that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le en CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Le fichier est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Copy or export it again, then import it.</source>
        <translation>Copiez-le ou exportez-le de nouveau, puis importez-le.</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>The header “%1” would hold a line break or another control character.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» contiendrait un saut de ligne ou un autre caractère de commande.</translation>
    </message>
    <message>
        <source>Remove it from the message’s settings.</source>
        <translation>Retirez-le des réglages du message.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Sendings to approve</source>
        <translation>Envois à approuver</translation>
    </message>
    <message>
        <source>Prepared by %1 · %2</source>
        <translation>Préparé par %1 · %2</translation>
    </message>
    <message>
        <source>The message was modified since: what was prepared is what will leave</source>
        <translation>Le message a été modifié depuis&#x202f;: ce qui a été préparé est ce qui partira</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln courriel</numerusform>
            <numerusform>%Ln courriels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing awaits approval.</source>
        <translation>Rien n’attend d’approbation.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Nothing is being delivered.</source>
        <translation>Rien n’est en cours de livraison.</translation>
    </message>
    <message>
        <source>Next planned sendings</source>
        <translation>Prochains envois planifiés</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est planifié.</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joints</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Résultats de %1</translation>
    </message>
    <message>
        <source>Results appear here after the first sending.</source>
        <translation>Les résultats apparaissent ici après le premier envoi.</translation>
    </message>
    <message>
        <source>State of the delivery</source>
        <translation>État de la distribution</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>No SMTP account yet: nothing can leave</source>
        <translation>Pas encore de compte SMTP&#x202f;: rien ne peut partir</translation>
    </message>
    <message>
        <source>Delivery active</source>
        <translation>Distribution active</translation>
    </message>
    <message>
        <source>Delivery stopped</source>
        <translation>Distribution arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) whose fate is unknown</source>
        <translation>
            <numerusform>%Ln message au sort incertain</numerusform>
            <numerusform>%Ln messages au sort incertain</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Add the SMTP account your provider gave you, and a sender</source>
        <translation>Ajouter le compte SMTP que votre fournisseur vous a donné, et un expéditeur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Import the list of your contacts, in CSV</source>
        <translation>Importer la liste de vos contacts, en CSV</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Write a message, then choose who receives it</source>
        <translation>Rédiger un message, puis choisir qui le reçoit</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1 — done</source>
        <translation>%1 — fait</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln livré</numerusform>
            <numerusform>%Ln livrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Complete (add and update)</source>
        <translation>Complet (ajouter et mettre à jour)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>People of this list</source>
        <translation>Personnes de cette liste</translation>
    </message>
    <message>
        <source>may receive</source>
        <translation>peuvent recevoir</translation>
    </message>
    <message>
        <source>have left</source>
        <translation>sont parties</translation>
    </message>
    <message>
        <source>have an address that fails</source>
        <translation>ont une adresse qui échoue</translation>
    </message>
    <message>
        <source>want nothing at all</source>
        <translation>ne veulent plus rien</translation>
    </message>
    <message>
        <source>Empty cells erase</source>
        <translation>Les cellules vides effacent</translation>
    </message>
    <message>
        <source>Otherwise an empty cell leaves what is known.</source>
        <translation>Sinon, une cellule vide laisse ce qui est connu.</translation>
    </message>
    <message>
        <source>Reactivate the inactive</source>
        <translation>Réactiver les inactifs</translation>
    </message>
    <message>
        <source>Otherwise who is inactive stays so, whatever the list.</source>
        <translation>Sinon, qui est inactif le reste, quoi que dise la liste.</translation>
    </message>
    <message>
        <source>Make a group of these contacts</source>
        <translation>Créer un groupe avec ces contacts</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
</context>
<context>
    <name>ImportConsentBar</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>none in this list</source>
        <translation>aucun dans cette liste</translation>
    </message>
    <message>
        <source>Consent this list brings</source>
        <translation>Consentement apporté par cette liste</translation>
    </message>
    <message>
        <source>everybody agreed</source>
        <translation>tous ont consenti</translation>
    </message>
    <message>
        <source>one date:</source>
        <translation>une date&#x202f;:</translation>
    </message>
    <message>
        <source>Column of the answers, 1 or 0</source>
        <translation>Colonne des réponses, 1 ou 0</translation>
    </message>
    <message>
        <source>Column of the dates</source>
        <translation>Colonne des dates</translation>
    </message>
    <message>
        <source>Date of the consents</source>
        <translation>Date des consentements</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>A date later than the withdrawal brings the person back. Without it, who left stays out.</source>
        <translation>Une date postérieure au retrait réabonne la personne. Sinon, qui est parti le reste.</translation>
    </message>
</context>
<context>
    <name>ImportConsents</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ses colonnes sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>When was the consent “%1” given?</source>
        <translation>Quand le consentement «&#xa0;%1&#xa0;» a-t-il été donné&#x202f;?</translation>
    </message>
    <message>
        <source>Name the column of the dates, or one date for the whole file.</source>
        <translation>Nommez la colonne des dates, ou une date pour tout le fichier.</translation>
    </message>
    <message>
        <source>The consent has no date.</source>
        <translation>Le consentement n’a pas de date.</translation>
    </message>
    <message>
        <source>Fill in the date.</source>
        <translation>Inscrivez la date.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>ImportContacts</name>
    <message>
        <source>The file has no lines.</source>
        <translation>Le fichier n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Export the list again and check the file.</source>
        <translation>Exportez la liste de nouveau et vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Check its quotes and separators.</source>
        <translation>Vérifiez ses guillemets et ses séparateurs.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>L’importation a été annulée&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2.</source>
        <translation>Le rapport %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file names its columns, but holds no contact.</source>
        <translation>Le fichier nomme ses colonnes, mais ne contient aucun contact.</translation>
    </message>
    <message>
        <source>No line of the file could be imported: everybody would be deactivated.</source>
        <translation>Aucune ligne du fichier n’a pu être importée&#x202f;: tout le monde serait désactivé.</translation>
    </message>
    <message>
        <source>Try the import without writing to see why each line is rejected.</source>
        <translation>Essayez l’importation sans rien écrire pour voir pourquoi chaque ligne est rejetée.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Look at the list again; if it is right, give the number %1.</source>
        <translation>Regardez la liste de nouveau&#x202f;; si elle est juste, donnez le nombre %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) would be deactivated, not %1; nothing was imported.</source>
        <translation>
            <numerusform>%Ln contact serait désactivé, et non %1&#x202f;; rien n’a été importé.</numerusform>
            <numerusform>%Ln contacts seraient désactivés, et non %1&#x202f;; rien n’a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %n cell(s) where %1 are expected.</source>
        <translation>
            <numerusform>La ligne a %n cellule, là où il en faut %1.</numerusform>
            <numerusform>La ligne a %n cellules, là où il en faut %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report would take the place of the list.</source>
        <translation>Le rapport prendrait la place de la liste.</translation>
    </message>
    <message>
        <source>Give the report another name.</source>
        <translation>Donnez un autre nom au rapport.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the whole file…</source>
        <translation>Lecture de tout le fichier…</translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>Rien ne peut encore être importé.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importer %Ln contact</numerusform>
            <numerusform>Importer %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the contacts</source>
        <translation>Remplacer les contacts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that the file does not have will be deactivated.</source>
        <translation>
            <numerusform>%Ln contact que le fichier ne contient pas sera désactivé.</numerusform>
            <numerusform>%Ln contacts que le fichier ne contient pas seront désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>L’importation est terminée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejets.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fichier</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Vérifier</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Résultat</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is an export of %1.</source>
        <translation>C’est une exportation de %1.</translation>
    </message>
    <message>
        <source>It holds people who must not receive: none of them will.</source>
        <translation>Elle contient des personnes qui ne doivent pas recevoir&#x202f;: aucune ne recevra.</translation>
    </message>
    <message>
        <source>Type this number to go on:</source>
        <translation>Tapez ce nombre pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>This is another number; nothing was imported.</source>
        <translation>C’est un autre nombre&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Annuler l’importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) created by it will be removed.</source>
        <translation>
            <numerusform>%Ln contact qu’elle a créé sera retiré.</numerusform>
            <numerusform>%Ln contacts qu’elle a créés seront retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be as before.</source>
        <translation>
            <numerusform>%Ln contact sera comme avant.</numerusform>
            <numerusform>%Ln contacts seront comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever something happened to since stays.</source>
        <translation>Les personnes à qui il est arrivé quelque chose depuis restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact retiré</numerusform>
            <numerusform>%Ln contacts retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) as before</source>
        <translation>
            <numerusform>%Ln contact comme avant</numerusform>
            <numerusform>%Ln contacts comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay as they are now: something happened to them since.</source>
        <translation>
            <numerusform>%Ln contact reste tel qu’il est&#x202f;: il lui est arrivé quelque chose depuis.</numerusform>
            <numerusform>%Ln contacts restent tels qu’ils sont&#x202f;: il leur est arrivé quelque chose depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>ImportEvents</name>
    <message>
        <source>Only its address says whose message it was: say of which sending.</source>
        <translation>Seule l’adresse dit à qui était le message&#x202f;: précisez de quel envoi il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read: </source>
        <translation>
            <numerusform>%Ln ligne lue&#x202f;: </numerusform>
            <numerusform>%Ln lignes lues&#x202f;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open(s)</source>
        <translation>
            <numerusform>%Ln ouverture</numerusform>
            <numerusform>%Ln ouvertures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s)</source>
        <translation>
            <numerusform>%Ln clic</numerusform>
            <numerusform>%Ln clics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other events</source>
        <translation>
            <numerusform>%Ln d’un autre événement</numerusform>
            <numerusform>%Ln d’autres événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them of people who did not agree to be followed: counted without their names.</source>
        <translation>
            <numerusform>Pour %Ln, la personne n’a pas accepté d’être suivie&#x202f;: compté sans son nom.</numerusform>
            <numerusform>Pour %Ln, les personnes n’ont pas accepté d’être suivies&#x202f;: comptés sans leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no Message-IDs: an address alone does not say which message was opened.</source>
        <translation>La liste n’a pas de Message-ID&#x202f;: une adresse seule ne dit pas quel message a été ouvert.</translation>
    </message>
    <message>
        <source>Say of which sending it is.</source>
        <translation>Précisez de quel envoi il s’agit.</translation>
    </message>
    <message>
        <source>Its date is in the future. Check the order of the dates, and the zone.</source>
        <translation>Sa date est dans le futur. Vérifiez l’ordre des dates et le fuseau.</translation>
    </message>
    <message>
        <source>Several contacts with the address %1 received it: only its Message-ID says who it was.</source>
        <translation>Plusieurs contacts l’ont reçu à l’adresse %1&#x202f;: seul son Message-ID dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>That message has not left. Check of which sending the list is.</source>
        <translation>Ce message n’est pas parti. Vérifiez de quel envoi est la liste.</translation>
    </message>
    <message>
        <source>It is earlier than the message itself. Check the order of the dates, and the zone.</source>
        <translation>La date précède le message lui-même. Vérifiez l’ordre des dates et le fuseau.</translation>
    </message>
    <message>
        <source>%1 is no message of this project. Check that the list is of its sendings.</source>
        <translation>%1 n’est pas un message de ce projet. Vérifiez que la liste est bien celle de ses envois.</translation>
    </message>
    <message>
        <source>Nobody with the address %1 received that sending. Check of which one the list is.</source>
        <translation>Personne n’a reçu cet envoi à l’adresse %1. Vérifiez de quel envoi est la liste.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Give one like America/Toronto.</source>
        <translation>Donnez-en un comme America/Toronto.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Neither opens nor clicks: %1.</source>
        <translation>Ni ouvertures ni clics&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Times that name no zone were read as those of %1.</source>
        <translation>Les heures sans fuseau ont été lues comme celles de %1.</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; new</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; nouveau</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; updated</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; mis à jour</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; unchanged</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; inchangé</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; twice in the file</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; en double dans le fichier</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; en double dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; rejected</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; rejeté</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; left out by the mode</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; laissé de côté par le mode</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; laissés de côté par le mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; contact(s) the file does not have: deactivated</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contact absent du fichier&#x202f;: désactivé</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contacts absents du fichier&#x202f;: désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; can no longer receive: the list says so</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; ne peut plus recevoir&#x202f;: la liste le dit</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; ne peuvent plus recevoir&#x202f;: la liste le dit</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out</source>
        <translation>Consentements&#x202f;: %1 donnés, %2 retirés&#x202f;; %3 personnes qui s’étaient retirées le restent</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>voir pourquoi</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; kept without a valid address, to be corrected</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; gardé sans adresse valide, à corriger</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; gardés sans adresse valide, à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ses colonnes sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Two columns of the file mean the field “%1”.</source>
        <translation>Deux colonnes du fichier désignent le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose which one to import and skip the other.</source>
        <translation>Choisissez celle à importer et sautez l’autre.</translation>
    </message>
    <message>
        <source>No column of the file holds e-mail addresses.</source>
        <translation>Aucune colonne du fichier ne contient d’adresses de courriel.</translation>
    </message>
    <message>
        <source>Say which column it is; the columns are: %1.</source>
        <translation>Dites laquelle c’est&#x202f;; les colonnes sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No column of the file holds “%1”, which identifies the contacts.</source>
        <translation>Aucune colonne du fichier ne contient «&#xa0;%1&#xa0;», qui identifie les contacts.</translation>
    </message>
    <message>
        <source>Two columns of the file tell who may be followed, or since when.</source>
        <translation>Deux colonnes du fichier disent qui accepte le suivi, ou depuis quand.</translation>
    </message>
</context>
<context>
    <name>ImportReadingBar</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (détecté)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, virgule</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| barre</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détectées</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>The first lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nouveau champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Status in words</source>
        <translation>Statut en mots</translation>
    </message>
    <message>
        <source>Left if yes</source>
        <translation>Partie si oui</translation>
    </message>
    <message>
        <source>Left if no</source>
        <translation>Partie si non</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>Tracking: yes or no</source>
        <translation>Suivi&#x202f;: oui ou non</translation>
    </message>
    <message>
        <source>Tracking: date</source>
        <translation>Suivi&#x202f;: date</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>There is no import to undo.</source>
        <translation>Il n’y a pas d’importation à annuler.</translation>
    </message>
    <message>
        <source>Only the last import can be undone, and only once.</source>
        <translation>Seule la dernière importation peut être annulée, et une seule fois.</translation>
    </message>
    <message>
        <source>The sending “%1” waits to reach people of this import.</source>
        <translation>L’envoi «&#xa0;%1&#xa0;» attend de joindre des personnes de cette importation.</translation>
    </message>
    <message>
        <source>Cancel it, or wait until it is over; then undo the import.</source>
        <translation>Annulez-le, ou attendez qu’il soit terminé&#x202f;; puis annulez l’importation.</translation>
    </message>
</context>
<context>
    <name>KeptMessages</name>
    <message>
        <source>The messages of the rehearsal are gone.</source>
        <translation>Les courriels de la répétition n’existent plus.</translation>
    </message>
    <message>
        <source>Rehearse the sending again.</source>
        <translation>Refaites la répétition de l’envoi.</translation>
    </message>
    <message>
        <source>The messages of the rehearsal cannot be written to %1: %2.</source>
        <translation>Impossible d’écrire les courriels de la répétition dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or rehearse with a smaller group.</source>
        <translation>Libérez de l’espace sur ce disque, ou répétez avec un groupe plus petit.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The key store of the system does not answer: %1.</source>
        <translation>Le trousseau du système ne répond pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Unlock or install a key store such as GNOME Keyring or KWallet, or keep the password in an encrypted file.</source>
        <translation>Déverrouillez ou installez un trousseau comme GNOME Keyring ou KWallet, ou gardez le mot de passe dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>no answer within 2 seconds</source>
        <translation>aucune réponse en 2 secondes</translation>
    </message>
</context>
<context>
    <name>KillFileRepository</name>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Write it as @example.org.</source>
        <translation>Écrivez-le ainsi&#x202f;: @example.org.</translation>
    </message>
    <message>
        <source>“%1” is not in the kill file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste noire.</translation>
    </message>
    <message>
        <source>Look at the list to see how it is written.</source>
        <translation>Regardez la liste pour voir comment l’entrée est écrite.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Choose a list in CSV.</source>
        <translation>Choisissez une liste en CSV.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>Choisissez la liste elle-même.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check its name and where it is.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>%1 is this project, not a list.</source>
        <translation>%1 est ce projet, pas une liste.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse où écouter.</translation>
    </message>
    <message>
        <source>Write an IP address and a port, such as 127.0.0.1:8425.</source>
        <translation>Écrivez une adresse IP et un port, comme 127.0.0.1:8425.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Prepares, approves, sends and measures an organisation’s e-mail.</source>
        <translation>Prépare, approuve, envoie et mesure les courriels d’une organisation.</translation>
    </message>
    <message>
        <source>The project to open (FILE.envoi).</source>
        <translation>Le projet à ouvrir (FICHIER.envoi).</translation>
    </message>
    <message>
        <source>Opens the demonstration project; nothing leaves this computer.</source>
        <translation>Ouvre le projet de démonstration&#x202f;; rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Saves a picture of every page in this folder, and leaves.</source>
        <translation>Enregistre une image de chaque page dans ce dossier, puis quitte.</translation>
    </message>
    <message>
        <source>The language of the windows: fr or en.</source>
        <translation>La langue des fenêtres&#x202f;: fr ou en.</translation>
    </message>
    <message>
        <source>The colours of the windows: light or dark.</source>
        <translation>Les couleurs des fenêtres&#x202f;: light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>This project is already open in another window.</source>
        <translation>Ce projet est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Go on working in that window, or close it first.</source>
        <translation>Continuez dans cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) found in the whole project</source>
        <translation>
            <numerusform>%Ln contact trouvé dans tout le projet</numerusform>
            <numerusform>%Ln contacts trouvés dans tout le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the group</source>
        <translation>
            <numerusform>%Ln contact dans le groupe</numerusform>
            <numerusform>%Ln contacts dans le groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet: search above to add contacts, or import a list into this group.</source>
        <translation>Personne pour l’instant&#x202f;: cherchez ci-dessus pour ajouter des contacts, ou importez une liste dans ce groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln coché</numerusform>
            <numerusform>%Ln cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Search all contacts to add some…</source>
        <translation>Chercher parmi tous les contacts pour en ajouter…</translation>
    </message>
    <message>
        <source>Search contacts to add</source>
        <translation>Chercher des contacts à ajouter</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>MergeContacts</name>
    <message>
        <source>call of %1</source>
        <comment>web service</comment>
        <translation>appel de %1</translation>
    </message>
    <message>
        <source>call %1 of %2</source>
        <comment>web service, id of the request</comment>
        <translation>appel %1 de %2</translation>
    </message>
    <message>
        <source>Another record of this call has the same key.</source>
        <translation>Une autre fiche de cet appel a la même clé.</translation>
    </message>
    <message>
        <source>An earlier record of this call has the same key.</source>
        <translation>Une fiche précédente de cet appel a la même clé.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge for good</source>
        <translation>Fusionner définitivement</translation>
    </message>
    <message>
        <source>Merge two contacts</source>
        <translation>Fusionner deux contacts</translation>
    </message>
    <message>
        <source>Which values stay?</source>
        <translation>Quelles valeurs restent&#x202f;?</translation>
    </message>
    <message>
        <source>Groups and histories are joined. The stricter state wins: inactive, in quarantine, unsubscribed. A merge cannot be undone.</source>
        <translation>Les groupes et les historiques sont réunis. L’état le plus strict l’emporte&#x202f;: inactif, en quarantaine, désabonné. Une fusion ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>MergePair</name>
    <message>
        <source>Only two contacts can be merged at a time.</source>
        <translation>On ne peut fusionner que deux contacts à la fois.</translation>
    </message>
    <message>
        <source>Select the two that are the same person.</source>
        <translation>Sélectionnez les deux qui sont la même personne.</translation>
    </message>
</context>
<context>
    <name>MergeTemplate</name>
    <message>
        <source>The merge field on line %1 is not closed.</source>
        <translation>Le champ de fusion de la ligne %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>End it with %1.</source>
        <translation>Terminez-le par %1.</translation>
    </message>
    <message>
        <source>The condition on line %1 is not closed.</source>
        <translation>La condition de la ligne %1 n’est pas fermée.</translation>
    </message>
    <message>
        <source>End it with {{/if}}.</source>
        <translation>Terminez-la par {{/if}}.</translation>
    </message>
    <message>
        <source>“%1” on line %2 is not known.</source>
        <translation>«&#xa0;%1&#xa0;», à la ligne %2, n’est pas connu.</translation>
    </message>
    <message>
        <source>Use {{#if …}}, {{else}} and {{/if}}.</source>
        <translation>Employez {{#if …}}, {{else}} et {{/if}}.</translation>
    </message>
    <message>
        <source>The merge field on line %1 names no field.</source>
        <translation>Le champ de fusion de la ligne %1 ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>Write the field’s name between {{ and }}.</source>
        <translation>Écrivez le nom du champ entre {{ et }}.</translation>
    </message>
    <message>
        <source>“|%1” on line %2 is not understood.</source>
        <translation>«&#xa0;|%1&#xa0;», à la ligne %2, n’est pas compris.</translation>
    </message>
    <message>
        <source>Write |default:&quot;text&quot;, |date:&quot;d MMMM yyyy&quot; or |number.</source>
        <translation>Écrivez |default:&quot;texte&quot;, |date:&quot;d MMMM yyyy&quot; ou |number.</translation>
    </message>
    <message>
        <source>The conditions on line %1 are nested more than ten deep.</source>
        <translation>Les conditions de la ligne %1 sont imbriquées sur plus de dix niveaux.</translation>
    </message>
    <message>
        <source>Make them simpler.</source>
        <translation>Simplifiez-les.</translation>
    </message>
    <message>
        <source>The value compared on line %1 is not in quotes.</source>
        <translation>La valeur comparée à la ligne %1 n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>Write it as {{#if field = &quot;value&quot;}}.</source>
        <translation>Écrivez-la ainsi&#x202f;: {{#if champ = &quot;valeur&quot;}}.</translation>
    </message>
    <message>
        <source>The condition on line %1 names no field.</source>
        <translation>La condition de la ligne %1 ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>Write it as {{#if field}}.</source>
        <translation>Écrivez-la ainsi&#x202f;: {{#if champ}}.</translation>
    </message>
    <message>
        <source>The {{else}} on line %1 belongs to no condition.</source>
        <translation>Le {{else}} de la ligne %1 n’appartient à aucune condition.</translation>
    </message>
    <message>
        <source>Remove it, or begin with {{#if …}}.</source>
        <translation>Retirez-le, ou commencez par {{#if …}}.</translation>
    </message>
    <message>
        <source>The {{/if}} on line %1 closes nothing.</source>
        <translation>Le {{/if}} de la ligne %1 ne ferme rien.</translation>
    </message>
    <message>
        <source>With this contact’s data the message would be longer than 10 MB.</source>
        <translation>Avec les données de ce contact, le message dépasserait 10 Mo.</translation>
    </message>
    <message>
        <source>Shorten the contact’s values.</source>
        <translation>Raccourcissez les valeurs du contact.</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>The message has no sender.</source>
        <translation>Le message n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>The address of the sender, %1, is not an address.</source>
        <translation>L’adresse de l’expéditeur, %1, n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address for replies, %1, is not an address.</source>
        <translation>L’adresse pour les réponses, %1, n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The message has no version in any language.</source>
        <translation>Le message n’a de version dans aucune langue.</translation>
    </message>
    <message>
        <source>Contacts who read “%1” have no version of the message.</source>
        <translation>Les contacts qui lisent «&#xa0;%1&#xa0;» n’ont aucune version du message.</translation>
    </message>
    <message>
        <source>“%1” is a program: mail servers refuse it.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme&#x202f;: les serveurs de courriel le refusent.</translation>
    </message>
    <message>
        <source>The attachments have %1 together: put them on a page and link to them.</source>
        <translation>Les pièces jointes font %1 ensemble&#x202f;: mettez-les sur une page et faites-y un lien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) checked</source>
        <translation>
            <numerusform>%Ln lien vérifié</numerusform>
            <numerusform>%Ln liens vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge fields complete (%1)</source>
        <translation>Champs de fusion complets (%1)</translation>
    </message>
    <message>
        <source>Unsubscribe link present</source>
        <translation>Lien de désabonnement présent</translation>
    </message>
    <message>
        <source>the sender’s name</source>
        <translation>le nom de l’expéditeur</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>the preheader</source>
        <translation>le pré-en-tête</translation>
    </message>
    <message>
        <source>the HTML text</source>
        <translation>le texte HTML</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>le texte brut</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In %1: no contact has a field “%2”.</source>
        <translation>Dans %1&#x202f;: aucun contact n’a de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>In %1: no contact has a field “%2”. Was “%3” meant?</source>
        <translation>Dans %1&#x202f;: aucun contact n’a de champ «&#xa0;%2&#xa0;». Vouliez-vous «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>The subject is longer than 60 characters: telephones cut it.</source>
        <translation>L’objet dépasse 60 caractères&#x202f;: les téléphones le coupent.</translation>
    </message>
    <message>
        <source>The subject is all in capitals: it looks like spam.</source>
        <translation>L’objet est tout en majuscules&#x202f;: il a l’air d’un pourriel.</translation>
    </message>
    <message>
        <source>The preheader is empty: mail programs will show the first words they find.</source>
        <translation>Le pré-en-tête est vide&#x202f;: les logiciels de courriel montreront les premiers mots trouvés.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Le message n’a pas de texte.</translation>
    </message>
    <message>
        <source>The HTML has more than 100 kB: Gmail will cut it.</source>
        <translation>Le HTML dépasse 100 ko&#x202f;: Gmail le coupera.</translation>
    </message>
    <message>
        <source>The HTML holds a script: mail programs remove it or refuse the message.</source>
        <translation>Le HTML contient un script&#x202f;: les logiciels de courriel le retirent ou refusent le message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without replacement text</source>
        <translation>
            <numerusform>%Ln image sans texte de remplacement</numerusform>
            <numerusform>%Ln images sans texte de remplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>The link %1 is of a kind mail programs forbid.</source>
        <translation>Le lien %1 est d’une sorte que les logiciels de courriel interdisent.</translation>
    </message>
    <message>
        <source>The link %1 is not a full address: write it with https://.</source>
        <translation>Le lien %1 n’est pas une adresse complète&#x202f;: écrivez-le avec https://.</translation>
    </message>
    <message>
        <source>The link %1 only works on your own computer.</source>
        <translation>Le lien %1 ne fonctionne que sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>The link %1 is not encrypted: use https.</source>
        <translation>Le lien %1 n’est pas chiffré&#x202f;: employez https.</translation>
    </message>
    <message>
        <source>The link %1 hides where it leads: filters distrust it.</source>
        <translation>Le lien %1 cache où il mène&#x202f;: les filtres s’en méfient.</translation>
    </message>
    <message>
        <source>The link shows %1 but leads to %2: filters take it for fraud.</source>
        <translation>Le lien montre %1 mais mène à %2&#x202f;: les filtres y voient une fraude.</translation>
    </message>
    <message>
        <source>There is no unsubscribe link: insert {{unsubscribe}}.</source>
        <translation>Il n’y a pas de lien de désabonnement&#x202f;: insérez {{unsubscribe}}.</translation>
    </message>
    <message>
        <source>The sender is not identified: insert {{identity}}.</source>
        <translation>L’expéditeur n’est pas identifié&#x202f;: insérez {{identity}}.</translation>
    </message>
    <message>
        <source>The postal identity of the project is empty: fill it in under Settings.</source>
        <translation>L’identité postale du projet est vide&#x202f;: remplissez-la dans les réglages.</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>The message “%1” was imported as number %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» a été importé sous le numéro %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>“%1”, from %2 &lt;%3&gt;</source>
        <translation>«&#xa0;%1&#xa0;», de %2 &lt;%3&gt;</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test message(s) accepted.</source>
        <translation>
            <numerusform>%n message de test accepté.</numerusform>
            <numerusform>%n messages de test acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no sender “%1”.</source>
        <translation>Il n’y a pas d’expéditeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of senders, or add it first.</source>
        <translation>Regardez la liste des expéditeurs, ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message numerus="yes">
        <source>%Ln test message(s) sent.</source>
        <translation>
            <numerusform>%Ln message de test envoyé.</numerusform>
            <numerusform>%Ln messages de test envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) to translate</source>
        <translation>
            <numerusform>%Ln texte à traduire</numerusform>
            <numerusform>%Ln textes à traduire</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>To which addresses? Separate them with commas.</source>
        <translation>À quelles adresses&#x202f;? Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Envoyer le test</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>Choose the recipients</source>
        <translation>Choisir les destinataires</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Pré-en-tête</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tests and validations</source>
        <translation>Tests et validations</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1 (administrative)</source>
        <translation>%1 (administratif)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Aperçu pour</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>The message as it will be received</source>
        <translation>Le message tel qu’il sera reçu</translation>
    </message>
</context>
<context>
    <name>MessageRepository</name>
    <message>
        <source>There is no message “%1”.</source>
        <translation>Il n’y a pas de message «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of messages.</source>
        <translation>Regardez la liste des messages.</translation>
    </message>
    <message>
        <source>A name, subject or file name contains a line break or a control character.</source>
        <translation>Un nom, un objet ou un nom de fichier contient un saut de ligne ou un caractère de commande.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>The message has no name.</source>
        <translation>Le message n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one: only you will see it.</source>
        <translation>Donnez-lui-en un&#x202f;: vous seul le verrez.</translation>
    </message>
    <message>
        <source>Two versions of the message have the same language, or one has none.</source>
        <translation>Deux versions du message ont la même langue, ou l’une n’en a pas.</translation>
    </message>
    <message>
        <source>Give each version a language of its own.</source>
        <translation>Donnez à chaque version sa propre langue.</translation>
    </message>
    <message>
        <source>The message “%1” is used by: %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» est utilisé par&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Delete or cancel these sendings, or wait until they are over.</source>
        <translation>Supprimez ou annulez ces envois, ou attendez qu’ils soient terminés.</translation>
    </message>
</context>
<context>
    <name>MessageSource</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file %1 is not in UTF-8.</source>
        <translation>Le fichier %1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The version “%1” has no subject.</source>
        <translation>La version «&#xa0;%1&#xa0;» n’a pas d’objet.</translation>
    </message>
    <message>
        <source>Write it in %1.</source>
        <translation>Écrivez-le dans %1.</translation>
    </message>
    <message>
        <source>The version “%1” has no text.</source>
        <translation>La version «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>Write it in message.html or message.txt.</source>
        <translation>Écrivez-le dans message.html ou message.txt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Check its name and where it is.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 holds no message.</source>
        <translation>Le dossier %1 ne contient aucun message.</translation>
    </message>
    <message>
        <source>Put a folder named fr or en in it, with subject.txt and message.html.</source>
        <translation>Mettez-y un dossier nommé fr ou en, avec subject.txt et message.html.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a message: it has no subject or no text.</source>
        <translation>%1 n’est pas un message&#x202f;: il n’a pas d’objet ou pas de texte.</translation>
    </message>
    <message>
        <source>Choose an .eml file saved by a mail program.</source>
        <translation>Choisissez un fichier .eml enregistré par un logiciel de courriel.</translation>
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
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Its name, for you only:</source>
        <translation>Son nom, pour vous seulement&#x202f;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The message is deleted; past results stay.</source>
        <translation>Le message est supprimé&#x202f;; les résultats passés restent.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No message yet. Write the first one, then choose who receives it.</source>
        <translation>Aucun message pour l’instant. Rédigez le premier, puis choisissez qui le reçoit.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>The group has no name.</source>
        <translation>Le groupe n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The name of the group is longer than %1 characters.</source>
        <translation>Le nom du groupe dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>number behind a name</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is already a group “%1”.</source>
        <translation>Il y a déjà un groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>3 · More options</source>
        <translation>3 · Options supplémentaires</translation>
    </message>
    <message>
        <source>Control the delivery pace</source>
        <translation>Contrôler le rythme de livraison</translation>
    </message>
    <message>
        <source>A number of messages per hour</source>
        <translation>Un nombre de messages par heure</translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation>Messages par heure</translation>
    </message>
    <message>
        <source>messages / hour</source>
        <translation>messages / heure</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>Maximum duration of the sending</source>
        <translation>Durée maximale de l’envoi</translation>
    </message>
    <message>
        <source>Delivery deadline</source>
        <translation>Date limite de livraison</translation>
    </message>
    <message>
        <source>Subject prefix</source>
        <translation>Préfixe à l’objet</translation>
    </message>
    <message>
        <source>Send a specific version</source>
        <translation>Envoyer une version spécifique</translation>
    </message>
    <message>
        <source>Version sent to everyone</source>
        <translation>Version envoyée à tous</translation>
    </message>
    <message>
        <source>SMTP account</source>
        <translation>Compte SMTP</translation>
    </message>
    <message>
        <source>[REMINDER]</source>
        <translation>[RAPPEL]</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>it is an Envoi project</source>
        <translation>c’est un projet Envoi</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>As fast as the account allows</source>
        <translation>Aussi vite que le compte le permet</translation>
    </message>
    <message>
        <source>At most, each hour:</source>
        <translation>Au plus, chaque heure&#x202f;:</translation>
    </message>
    <message>
        <source>Spread since its start over:</source>
        <translation>Réparti depuis son début sur&#x202f;:</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>How fast does “%1” leave?</source>
        <translation>À quelle vitesse part «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It changes at once. Who has it already does not receive it again.</source>
        <translation>Le changement est immédiat. Qui l’a déjà reçu ne le reçoit pas de nouveau.</translation>
    </message>
    <message>
        <source>Messages per hour</source>
        <translation>Messages par heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Changer le rythme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PasswordFile</name>
    <message>
        <source>The file of passwords %1 cannot be written.</source>
        <translation>Le fichier de mots de passe %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Vérifiez les droits de son dossier et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The passphrase does not open the saved password.</source>
        <translation>La phrase de passe n’ouvre pas le mot de passe conservé.</translation>
    </message>
    <message>
        <source>Type the passphrase again, or enter the password of the account anew.</source>
        <translation>Tapez la phrase de passe de nouveau, ou redonnez le mot de passe du compte.</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>No password is kept for the account “%1”.</source>
        <translation>Aucun mot de passe n’est conservé pour le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter it in the settings of the account, or give it in ENVOI_SMTP_PASSWORD.</source>
        <translation>Donnez-le dans les réglages du compte, ou dans ENVOI_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The password of “%1” is in a file locked with a passphrase.</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;» est dans un fichier verrouillé par une phrase de passe.</translation>
    </message>
    <message>
        <source>Give the passphrase, in the window or in ENVOI_PASSPHRASE.</source>
        <translation>Donnez la phrase de passe, dans la fenêtre ou dans ENVOI_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>PauseReasons</name>
    <message>
        <source>Ask your provider to give its sending server a reverse DNS name (PTR record), then resume.</source>
        <translation>Demandez à votre fournisseur de donner à son serveur d’envoi un nom DNS inverse (enregistrement PTR), puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Turn encryption on in the account, then resume the sending.</source>
        <translation>Activez le chiffrement dans le compte, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Add the servers of your account to the SPF record (TXT) of the sender’s domain, then resume.</source>
        <translation>Ajoutez les serveurs de votre compte à l’enregistrement SPF (TXT) du domaine de l’expéditeur, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Publish the DKIM record (TXT, selector._domainkey) of the sender’s domain, or turn the signature on at your provider, then resume.</source>
        <translation>Publiez l’enregistrement DKIM (TXT, sélecteur._domainkey) du domaine de l’expéditeur, ou activez la signature chez votre fournisseur, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Publish a DMARC record (TXT, _dmarc) for the sender’s domain and use a sender of the domain that SPF or DKIM vouches for, then resume.</source>
        <translation>Publiez un enregistrement DMARC (TXT, _dmarc) pour le domaine de l’expéditeur et employez un expéditeur du domaine dont SPF ou DKIM se porte garant, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Publish the SPF, DKIM and DMARC records (TXT) of the sender’s domain, all three for the sender used here, then resume.</source>
        <translation>Publiez les enregistrements SPF, DKIM et DMARC (TXT) du domaine de l’expéditeur, tous trois pour l’expéditeur employé ici, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Check the user name, the password and the sender of the account, then resume the sending.</source>
        <translation>Vérifiez le nom d’utilisateur, le mot de passe et l’expéditeur du compte, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Look at the message and its list: who receives it, did they ask for it? Have the address of your server removed from the block list named in the answer, then resume.</source>
        <translation>Examinez le message et sa liste&#x202f;: qui le reçoit, l’ont-ils demandé&#x202f;? Faites retirer l’adresse de votre serveur de la liste de blocage nommée dans la réponse, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Correct the sender, the records of its domain or the account, then resume the sending.</source>
        <translation>Corrigez l’expéditeur, les enregistrements de son domaine ou le compte, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The server of the account “%1” keeps refusing the messages: %2</source>
        <translation>Le serveur du compte «&#xa0;%1&#xa0;» refuse sans cesse les messages&#x202f;: %2</translation>
    </message>
    <message>
        <source>Check where this list comes from: going on harms the reputation of your domain. Resume to send to the others nevertheless.</source>
        <translation>Vérifiez d’où vient cette liste&#x202f;: continuer nuit à la réputation de votre domaine. Reprenez l’envoi pour écrire quand même aux autres.</translation>
    </message>
    <message>
        <source>The disk of the project has only %1 left.</source>
        <translation>Il ne reste que %1 sur le disque du projet.</translation>
    </message>
    <message>
        <source>Free at least 100 MB, then resume the sending.</source>
        <translation>Libérez au moins 100 Mo, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Check the date and the time of the computer, then resume the sending.</source>
        <translation>Vérifiez la date et l’heure de l’ordinateur, puis reprenez l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last %1 addresses do not exist: more than 5 %.</source>
        <translation>
            <numerusform>%Ln des %1 dernières adresses n’existe pas&#x202f;: plus de 5&#xa0;%.</numerusform>
            <numerusform>%Ln des %1 dernières adresses n’existent pas&#x202f;: plus de 5&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer went back by %Ln minute(s).</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur a reculé de&#xa0;%Ln minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur a reculé de&#xa0;%Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer jumped forward by %Ln minute(s).</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur a avancé d’un bond de&#xa0;%Ln minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur a avancé d’un bond de&#xa0;%Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider accepts no more for today, or the mailbox of the account is full. Write its limits in the account, then resume when it accepts again.</source>
        <translation>Votre fournisseur n’accepte plus rien pour aujourd’hui, ou la boîte du compte est pleine. Inscrivez ses limites dans le compte, puis reprenez l’envoi quand il acceptera de nouveau.</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>The name of the file does not say its form.</source>
        <translation>Le nom du fichier n’en dit pas la forme.</translation>
    </message>
    <message>
        <source>End it in .html, .json or .csv.</source>
        <translation>Terminez-le par .html, .json ou .csv.</translation>
    </message>
    <message>
        <source>End it in .html or .json.</source>
        <translation>Terminez-le par .html ou .json.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Vérifiez l’espace libre et vos droits, ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>PersonReportHtml</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>History and proof</source>
        <translation>Historique et preuves</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact yet.</source>
        <translation>Rien n’a encore été envoyé à ce contact.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>What %1 knows about %2</source>
        <comment>project, person</comment>
        <translation>Ce que %1 sait de %2</translation>
    </message>
    <message>
        <source>Consents of %1</source>
        <translation>Consentements de %1</translation>
    </message>
    <message>
        <source>%1 · made on %2 · %3</source>
        <comment>project, date, mark</comment>
        <translation>%1 · établi le %2 · %3</translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation>Ouvertures et clics</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Aucun n’est connu.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>In the kill file</source>
        <translation>Dans la liste noire</translation>
    </message>
</context>
<context>
    <name>PrepareSending</name>
    <message>
        <source>There is nobody in the selected groups.</source>
        <translation>Il n’y a personne dans les groupes sélectionnés.</translation>
    </message>
    <message>
        <source>Select groups that have contacts.</source>
        <translation>Sélectionnez des groupes qui ont des contacts.</translation>
    </message>
    <message>
        <source>Nobody would receive this sending: %1.</source>
        <translation>Personne ne recevrait cet envoi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Select other groups, or correct what excludes these contacts.</source>
        <translation>Sélectionnez d’autres groupes, ou corrigez ce qui exclut ces contacts.</translation>
    </message>
    <message>
        <source>The seed list has more than %1 contacts.</source>
        <translation>Le groupe témoin a plus de %1 contacts.</translation>
    </message>
    <message>
        <source>Choose a smaller seed list group.</source>
        <translation>Choisissez un groupe témoin plus petit.</translation>
    </message>
    <message>
        <source>The sending was changed meanwhile.</source>
        <translation>L’envoi a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again, then prepare it.</source>
        <translation>Regardez-le de nouveau, puis préparez-le.</translation>
    </message>
    <message>
        <source>Correct the message, then prepare the sending again.</source>
        <translation>Corrigez le message, puis préparez l’envoi de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is prepared already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà préparé.</translation>
    </message>
    <message>
        <source>Approve it, or reject it to change it.</source>
        <translation>Approuvez-le, ou rejetez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>an invented contact</source>
        <translation>un contact inventé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The message as it will be received</source>
        <translation>Le message tel qu’il sera reçu</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>As on a telephone</source>
        <translation>Comme sur un téléphone</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation>Comme sur un ordinateur</translation>
    </message>
</context>
<context>
    <name>PrintToPdf</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the free space and your rights, or choose another place.</source>
        <translation>Vérifiez l’espace libre et vos droits, ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>No project was named.</source>
        <translation>Aucun projet n’est nommé.</translation>
    </message>
    <message>
        <source>Give --project FILE.envoi: the file to create.</source>
        <translation>Donnez --project FICHIER.envoi&#x202f;: le fichier à créer.</translation>
    </message>
    <message>
        <source>The project “%1” was created in %2.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a été créé dans %2.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 · key: %2 · languages: %3 · time zone: %4</source>
        <translation>%1 · clé&#x202f;: %2 · langues&#x202f;: %3 · fuseau horaire&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 vaut maintenant&#x202f;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The field “%1” was added.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not an Envoi project.</source>
        <translation>%1 n’est pas un projet Envoi.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .envoi, or its latest backup if this one is damaged.</source>
        <translation>Choisissez un fichier dont le nom finit par .envoi, ou sa dernière copie de sauvegarde si celui-ci est abîmé.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not changed.</source>
        <translation>%1 existe déjà&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Choisissez un autre nom, ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>Créez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The project could not be given the name %1.</source>
        <translation>Le projet n’a pas pu recevoir le nom %1.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>There is no project at %1.</source>
        <translation>Il n’y a pas de projet à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path, or create the project first.</source>
        <translation>Vérifiez le chemin, ou créez d’abord le projet.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose the .envoi file inside it.</source>
        <translation>Choisissez le fichier .envoi qu’il contient.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>Vous ne pouvez pas lire %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it.</source>
        <translation>Demandez à son propriétaire le droit de le lire et d’y écrire.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Vous ne pouvez pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission, or open a copy of your own.</source>
        <translation>Demandez-en le droit à son propriétaire, ou ouvrez une copie à vous.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier de %1.</translation>
    </message>
    <message>
        <source>Move the project to a folder where you may write.</source>
        <translation>Déplacez le projet dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Envoi.</source>
        <translation>%1 a été fait par une version plus récente d’Envoi.</translation>
    </message>
    <message>
        <source>Install the newest version of Envoi to open it.</source>
        <translation>Installez la plus récente version d’Envoi pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Le disque qui contient %1 est plein.</translation>
    </message>
    <message>
        <source>Free some space, then open the project again.</source>
        <translation>Libérez de la place, puis ouvrez de nouveau le projet.</translation>
    </message>
</context>
<context>
    <name>ProjectRepository</name>
    <message>
        <source>The postal identity is longer than 1,000 characters.</source>
        <translation>L’identité postale dépasse 1&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>Give the name, the postal address and one way to reach you.</source>
        <translation>Donnez le nom, l’adresse postale et un moyen de vous joindre.</translation>
    </message>
    <message>
        <source>“%1” is not an hour of the day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure du jour.</translation>
    </message>
    <message>
        <source>Write a whole hour from 0:00 to 23:00.</source>
        <translation>Écrivez une heure entière de 0:00 à 23:00.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write a number such as 0 or 1000.</source>
        <translation>Écrivez un nombre comme 0 ou 1000.</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni on ni off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Écrivez on ou off.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation>Ceux-ci existent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file has lost its project.</source>
        <translation>Le fichier a perdu son projet.</translation>
    </message>
    <message>
        <source>Open its latest backup.</source>
        <translation>Ouvrez sa dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The time to undo an approval is from 10 to 120 seconds.</source>
        <translation>Le délai pour annuler une approbation va de 10 à 120 secondes.</translation>
    </message>
    <message>
        <source>Write for instance 30s, or off.</source>
        <translation>Écrivez par exemple 30s, ou off.</translation>
    </message>
    <message>
        <source>Fewer than 3 errors say nothing about an address.</source>
        <translation>Moins de 3 erreurs ne disent rien d’une adresse.</translation>
    </message>
    <message>
        <source>Write 3 or more.</source>
        <translation>Écrivez 3 ou plus.</translation>
    </message>
    <message>
        <source>The errors may spread over 90 days at most.</source>
        <translation>Les erreurs peuvent s’étaler sur 90 jours au plus.</translation>
    </message>
    <message>
        <source>Write 90 or less.</source>
        <translation>Écrivez 90 ou moins.</translation>
    </message>
    <message>
        <source>The web service needs a port that stays the same.</source>
        <translation>Le service web doit avoir un port qui reste le même.</translation>
    </message>
    <message>
        <source>Write for instance 127.0.0.1:8425.</source>
        <translation>Écrivez par exemple 127.0.0.1:8425.</translation>
    </message>
    <message>
        <source>Calls are kept for 1 to 3,650 days.</source>
        <translation>Les appels sont conservés de 1 à 3&#x202f;650 jours.</translation>
    </message>
    <message>
        <source>Write for instance 90.</source>
        <translation>Écrivez par exemple 90.</translation>
    </message>
</context>
<context>
    <name>ProjectRules</name>
    <message>
        <source>The project has no unique key.</source>
        <translation>Le projet n’a pas de clé unique.</translation>
    </message>
    <message>
        <source>Name one or several fields that tell contacts apart, for instance email.</source>
        <translation>Nommez un ou plusieurs champs qui distinguent les contacts, par exemple email.</translation>
    </message>
    <message>
        <source>The unique key names “%1” twice.</source>
        <translation>La clé unique nomme «&#xa0;%1&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>Name each field of the key once.</source>
        <translation>Nommez chaque champ de la clé une seule fois.</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>Le projet n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one, for instance your organisation’s.</source>
        <translation>Donnez-lui-en un, par exemple celui de votre organisation.</translation>
    </message>
    <message>
        <source>The name of the project is longer than %1 characters.</source>
        <translation>Le nom du projet dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Write tags such as fr, en or fr-CA, separated by commas.</source>
        <translation>Écrivez des codes comme fr, en ou fr-CA, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The language %1 is named twice.</source>
        <translation>La langue %1 est nommée deux fois.</translation>
    </message>
    <message>
        <source>Name each language once.</source>
        <translation>Nommez chaque langue une seule fois.</translation>
    </message>
    <message>
        <source>The project has no language.</source>
        <translation>Le projet n’a aucune langue.</translation>
    </message>
    <message>
        <source>Name at least one, for instance fr; the first is the default.</source>
        <translation>Nommez-en au moins une, par exemple fr&#x202f;; la première est la langue par défaut.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Write an IANA name such as America/Toronto or Europe/Paris.</source>
        <translation>Écrivez un nom IANA comme America/Toronto ou Europe/Paris.</translation>
    </message>
</context>
<context>
    <name>QuarantineRule</name>
    <message>
        <source>the address does not exist</source>
        <translation>l’adresse n’existe pas</translation>
    </message>
    <message>
        <source>repeated errors</source>
        <translation>erreurs répétées</translation>
    </message>
    <message>
        <source>put in quarantine by hand</source>
        <translation>mise en quarantaine à la main</translation>
    </message>
</context>
<context>
    <name>ReceivedMessageView</name>
    <message>
        <source>Message</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Façon d’afficher le courriel</translation>
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
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>%1 (seed list)</source>
        <translation>%1 (groupe témoin)</translation>
    </message>
</context>
<context>
    <name>RecipientSection</name>
    <message>
        <source>Include a seed list group</source>
        <translation>Inclure un groupe témoin</translation>
    </message>
    <message>
        <source>Include a seed list group (%1)</source>
        <translation>Inclure le groupe témoin (%1)</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Calculate shows who will receive, and who will not and why.</source>
        <translation>Calculer montre qui recevra, et qui ne recevra pas et pourquoi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; e-mails to %2 contacts</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; courriels à %2 contacts</translation>
    </message>
    <message>
        <source>· out of date: calculate again</source>
        <translation>· périmé&#x202f;: calculez de nouveau</translation>
    </message>
    <message>
        <source>· calculated at %1, %2 ms</source>
        <translation>· calculé à %1, %2 ms</translation>
    </message>
    <message>
        <source>Will receive</source>
        <translation>Recevront</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln seed copy(ies)</source>
        <translation>
            <numerusform>+ %Ln copie témoin</numerusform>
            <numerusform>+ %Ln copies témoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est laissé de côté.</translation>
    </message>
    <message>
        <source>1 · Recipients</source>
        <translation>1 · Destinataires</translation>
    </message>
    <message>
        <source>Contacts of one or several groups</source>
        <translation>Contacts d’un ou de plusieurs groupes</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Available groups</source>
        <translation>Groupes disponibles</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Groupes sélectionnés</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the available groups</source>
        <translation>Filtrer les groupes disponibles</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Ordre des groupes</translation>
    </message>
    <message>
        <source>Select the checked groups (Ctrl+→)</source>
        <translation>Sélectionner les groupes cochés (Ctrl+→)</translation>
    </message>
    <message>
        <source>Return the checked groups (Ctrl+←)</source>
        <translation>Retirer les groupes cochés (Ctrl+←)</translation>
    </message>
    <message>
        <source>Exclude the checked groups: their contacts will not receive</source>
        <translation>Exclure les groupes cochés&#x202f;: leurs contacts ne recevront pas</translation>
    </message>
    <message>
        <source>Same address:</source>
        <translation>Même adresse&#x202f;:</translation>
    </message>
    <message>
        <source>One message to each contact</source>
        <translation>Un message par contact</translation>
    </message>
    <message>
        <source>One message per e-mail address</source>
        <translation>Un message par adresse</translation>
    </message>
    <message>
        <source>Share of the contacts who will receive</source>
        <translation>Part des contacts qui recevront</translation>
    </message>
    <message>
        <source>Counts who will receive, and who will not and why</source>
        <translation>Compte qui recevra, et qui ne recevra pas et pourquoi</translation>
    </message>
    <message>
        <source>They receive a real copy, even inactive, unsubscribed or excluded: you need their agreement. Addresses in the kill file and invalid ones are never written to. At most 50.</source>
        <translation>Ils reçoivent une vraie copie, même inactifs, désabonnés ou exclus&#x202f;: il vous faut leur accord. On n’écrit jamais aux adresses de la liste noire ni aux adresses invalides. Au plus 50.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s) not written to: %1</source>
        <translation>
            <numerusform>On n’écrit pas à %Ln témoin&#x202f;: %1</numerusform>
            <numerusform>On n’écrit pas à %Ln témoins&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
</context>
<context>
    <name>RecipientState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Address refused</source>
        <translation>Adresse refusée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Processing error</source>
        <translation>Erreur de production</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Date limite passée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not eligible any more</source>
        <translation>Plus admissible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Search an address or a contact…</source>
        <translation>Rechercher une adresse ou un contact…</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation>Rechercher parmi les destinataires</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>This contact exists, and AllowUpdate is false.</source>
        <translation>Ce contact existe, et AllowUpdate est à faux.</translation>
    </message>
    <message>
        <source>There is no such contact, and AllowInsert is false.</source>
        <translation>Ce contact n’existe pas, et AllowInsert est à faux.</translation>
    </message>
    <message>
        <source>A new contact needs an e-mail address.</source>
        <translation>Un nouveau contact doit avoir une adresse de courriel.</translation>
    </message>
    <message>
        <source>“%1” was ignored: the person withdrew on %2, and ReactivateConsents is false.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#x202f;: la personne s’est désabonnée le %2, et ReactivateConsents est à faux.</translation>
    </message>
    <message>
        <source>“%1” was ignored: what is known of it is more recent (%2).</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#x202f;: ce qu’on en sait est plus récent (%2).</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>In pieces of 255</source>
        <translation>En morceaux de 255</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The rehearsal was cancelled.</source>
        <translation>La répétition a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the sending is as it was.</source>
        <translation>Rien n’en a été conservé&#x202f;; l’envoi est resté tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal does not go on: %n message(s) were made.</source>
        <translation>
            <numerusform>La répétition n’avance plus&#x202f;: %n courriel a été produit.</numerusform>
            <numerusform>La répétition n’avance plus&#x202f;: %n courriels ont été produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, dites-le aux auteurs d’Envoi.</translation>
    </message>
</context>
<context>
    <name>RehearsalCommand</name>
    <message>
        <source>copying the project</source>
        <translation>copie du projet</translation>
    </message>
    <message>
        <source>preparing the copy</source>
        <translation>préparation de la copie</translation>
    </message>
    <message>
        <source>%1 of %2, simulated time %3</source>
        <translation>%1 sur %2, heure simulée %3</translation>
    </message>
    <message>
        <source>comparing with the forecast</source>
        <translation>comparaison avec la prévision</translation>
    </message>
    <message>
        <source>Rehearsal of “%1”</source>
        <translation>Répétition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>Messages made and received</source>
        <translation>Courriels produits et reçus</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Après la date limite</translation>
    </message>
    <message>
        <source>No longer eligible</source>
        <translation>Plus admissibles</translation>
    </message>
    <message>
        <source>Size of all messages</source>
        <translation>Taille de tous les courriels</translation>
    </message>
    <message>
        <source>Biggest message</source>
        <translation>Plus gros courriel</translation>
    </message>
    <message>
        <source>Messages a second here</source>
        <translation>Courriels par seconde ici</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;: %3</source>
        <translation>%1 &lt;%2&gt;&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written to %1.</source>
        <translation>
            <numerusform>%n courriel écrit dans %1.</numerusform>
            <numerusform>%n courriels écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalFolder</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Ask for the permission to write there.</source>
        <translation>Demandez la permission d’y écrire.</translation>
    </message>
</context>
<context>
    <name>RehearsalListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Partirait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>%1 (seed list)</source>
        <translation>%1 (groupe témoin)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Produit</translation>
    </message>
</context>
<context>
    <name>RehearsalMessages</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>With a message</source>
        <translation>Avec un courriel</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Après la date limite</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation>Personne à afficher.</translation>
    </message>
    <message>
        <source>Save this message</source>
        <translation>Enregistrer ce courriel</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Courriels (*.eml)</translation>
    </message>
    <message>
        <source>Search a name or an address…</source>
        <translation>Chercher un nom ou une adresse…</translation>
    </message>
    <message>
        <source>Search the recipients</source>
        <translation>Chercher parmi les destinataires</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Qui afficher</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Recipients of the rehearsal</source>
        <translation>Destinataires de la répétition</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keeps this message at the left; choose another one in the list to compare them</source>
        <translation>Garde ce courriel à gauche&#x202f;; choisissez-en un autre dans la liste pour les comparer</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>The message is in %1.</source>
        <translation>Le courriel est dans %1.</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>Preparing the copy</source>
        <translation>Préparation de la copie</translation>
    </message>
    <message>
        <source>Sending into the built-in mail server</source>
        <translation>Envoi vers le serveur de courriel intégré</translation>
    </message>
    <message>
        <source>Comparing with the forecast</source>
        <translation>Comparaison avec la prévision</translation>
    </message>
    <message>
        <source>It would be %1. Nothing leaves this computer.</source>
        <translation>Il serait %1. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Back to the sendings</source>
        <translation>Retour aux envois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Refaire la répétition</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Chaque courriel</translation>
    </message>
</context>
<context>
    <name>RehearsalSession</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>RehearsalStore</name>
    <message>
        <source>The rehearsal needs about %1 on the disk of %2, where %3 are free.</source>
        <translation>La répétition demande environ %1 sur le disque de %2, où %3 sont libres.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or rehearse with a smaller group.</source>
        <translation>Libérez de l’espace sur ce disque, ou répétez avec un groupe plus petit.</translation>
    </message>
</context>
<context>
    <name>RehearsalSummary</name>
    <message>
        <source>The forecast and what happened</source>
        <translation>La prévision et ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Ce qui a été produit</translation>
    </message>
    <message>
        <source>Messages made</source>
        <translation>Courriels produits</translation>
    </message>
    <message>
        <source>of %1 + seed list (%2)</source>
        <translation>sur %1 + groupe témoin (%2)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>the list below says who and why</source>
        <translation>la liste ci-dessous dit qui et pourquoi</translation>
    </message>
    <message>
        <source>every message could be made</source>
        <translation>chaque courriel a pu être produit</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Après la date limite</translation>
    </message>
    <message>
        <source>foreseen: %1</source>
        <translation>prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>biggest: %1</source>
        <translation>plus gros&#x202f;: %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>date limite %1</translation>
    </message>
    <message>
        <source>Dashed, the forecast: %1 delivered until %2.</source>
        <translation>En tirets, la prévision&#x202f;: %1 livrés jusqu’au %2.</translation>
    </message>
    <message>
        <source>Line, the rehearsal: %1 delivered until %2.</source>
        <translation>En trait plein, la répétition&#x202f;: %1 livrés jusqu’au %2.</translation>
    </message>
    <message>
        <source>The pace, the limits and the deadline were obeyed by the engine itself; five messages a second for each connection are assumed of the server.</source>
        <translation>C’est le moteur lui-même qui a respecté la cadence, les limites et la date limite&#x202f;; on suppose que le serveur prend cinq courriels par seconde et par connexion.</translation>
    </message>
    <message>
        <source>Subject prefix</source>
        <translation>Préfixe de l’objet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>everyone’s own</source>
        <translation>la langue de chacun</translation>
    </message>
    <message>
        <source>Shared address</source>
        <translation>Adresse partagée</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un seul courriel</translation>
    </message>
    <message>
        <source>one message each</source>
        <translation>un courriel chacun</translation>
    </message>
</context>
<context>
    <name>RehearseSending</name>
    <message>
        <source>“%1” cannot be rehearsed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être répété&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled.</source>
        <translation>La répétition a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the sending is as it was.</source>
        <translation>Rien n’en a été conservé&#x202f;; l’envoi est resté tel quel.</translation>
    </message>
    <message>
        <source>Rehearse a sending before it starts.</source>
        <translation>Faites la répétition d’un envoi avant qu’il ne parte.</translation>
    </message>
</context>
<context>
    <name>RehearsedSending</name>
    <message>
        <source>No message was made for %1: %2</source>
        <translation>Aucun courriel n’a été produit pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Correct what is said there, then rehearse again.</source>
        <translation>Corrigez ce qui est indiqué, puis refaites la répétition.</translation>
    </message>
</context>
<context>
    <name>RescheduleDialog</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>When does “%1” leave?</source>
        <translation>Quand part «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ResendToContact</name>
    <message>
        <source>Correct her address first.</source>
        <translation>Corrigez d’abord l’adresse.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The address of %1 is invalid.</source>
        <translation>L’adresse de %1 est invalide.</translation>
    </message>
    <message>
        <source>The address of %1 is in the kill file: it receives nothing.</source>
        <translation>L’adresse de %1 est dans la liste noire&#x202f;: elle ne reçoit rien.</translation>
    </message>
    <message>
        <source>An administrator can take it out of the kill file when she asks for it.</source>
        <translation>Un administrateur peut l’en retirer quand la personne le demande.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 est inactif.</translation>
    </message>
    <message>
        <source>Activate her first, if she wants to receive.</source>
        <translation>Activez d’abord le contact, s’il veut recevoir.</translation>
    </message>
    <message>
        <source>%1 is in quarantine.</source>
        <translation>%1 est en quarantaine.</translation>
    </message>
    <message>
        <source>Lift the quarantine first, or correct her address.</source>
        <translation>Levez d’abord la quarantaine, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>“%1” has not left yet: there is nothing to send again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore parti&#x202f;: il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <source>Wait until it has left, or choose another sending.</source>
        <translation>Attendez qu’il soit parti, ou choisissez un autre envoi.</translation>
    </message>
    <message>
        <source>The server of %1 accepted it on %2: %3</source>
        <comment>domain, date and time, reply</comment>
        <translation>Le serveur de %1 l’a accepté le %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The message has no version in the language of %1.</source>
        <translation>Le message n’a pas de version dans la langue de %1.</translation>
    </message>
    <message>
        <source>Choose another language on her card.</source>
        <translation>Choisissez une autre langue dans sa fiche.</translation>
    </message>
    <message>
        <source>“%1” has not reached %2 yet: her message still waits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore joint %2&#x202f;: son message attend toujours.</translation>
    </message>
    <message>
        <source>Wait until it has left.</source>
        <translation>Attendez qu’il soit parti.</translation>
    </message>
    <message>
        <source>%1 (resend to %2)</source>
        <comment>sending, contact</comment>
        <translation>%1 (renvoi à %2)</translation>
    </message>
    <message>
        <source>Messages of the type “%1” are not sent from the card of a contact.</source>
        <translation>Les messages du type «&#xa0;%1&#xa0;» ne s’envoient pas depuis la fiche d’un contact.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the type.</source>
        <translation>Permettez-le dans les réglages du type.</translation>
    </message>
    <message>
        <source>%1 has given no valid consent to “%2”.</source>
        <translation>%1 n’a donné aucun consentement valide à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Record the consent first, if it was given.</source>
        <translation>Consignez d’abord le consentement, s’il a été donné.</translation>
    </message>
    <message>
        <source>%1 has unsubscribed from “%2”.</source>
        <translation>%1 s’est désabonné de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only a new consent of this person allows to write again.</source>
        <translation>Seul un nouveau consentement de cette personne permet de lui écrire.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Targeted</source>
        <translation>Ciblés</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>“%1” is not a format of results.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de résultats.</translation>
    </message>
    <message>
        <source>Give csv or json.</source>
        <translation>Donnez csv ou json.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) written to %1.</source>
        <translation>
            <numerusform>%n destinataire écrit dans %1.</numerusform>
            <numerusform>%n destinataires écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes again to %2 at the next delivery.</source>
        <translation>«&#xa0;%1&#xa0;» repart vers %2 à la prochaine distribution.</translation>
    </message>
    <message>
        <source>Seed list, not counted above: %1</source>
        <translation>Groupe témoin, non compté ci-dessus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Opens, clicks</source>
        <translation>Ouvertures, clics</translation>
    </message>
    <message>
        <source>of these without a name</source>
        <translation>dont sans nom</translation>
    </message>
    <message>
        <source>Opened by at least</source>
        <translation>Ouvert par au moins</translation>
    </message>
    <message>
        <source>Clicked by at least</source>
        <translation>Cliqué par au moins</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln courriel</numerusform>
            <numerusform>%Ln courriels</numerusform>
        </translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>%1 · accepted by the server</source>
        <translation>%1 · acceptés par le serveur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>%1 to try again</source>
        <translation>%1 à réessayer</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joints</translation>
    </message>
    <message>
        <source>expired, cancelled, no longer eligible</source>
        <translation>expirés, annulés, plus admissibles</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) written to %1.</source>
        <translation>
            <numerusform>%Ln destinataire écrit dans %1.</numerusform>
            <numerusform>%Ln destinataires écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Results appear here after the first sending: write a message, choose who receives it.</source>
        <translation>Les résultats apparaissent ici après le premier envoi&#x202f;: rédigez un message, choisissez qui le reçoit.</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Aller aux messages</translation>
    </message>
    <message>
        <source>Those who received…</source>
        <translation>Ceux qui ont reçu…</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Ont reçu %1</translation>
    </message>
    <message>
        <source>Those who did not receive…</source>
        <translation>Ceux qui n’ont pas reçu…</translation>
    </message>
    <message>
        <source>Did not receive %1</source>
        <translation>N’ont pas reçu %1</translation>
    </message>
    <message>
        <source>Those refused by their server…</source>
        <translation>Ceux que leur serveur a refusés…</translation>
    </message>
    <message>
        <source>Refused by their server: %1</source>
        <translation>Refusés par leur serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>All recipients…</source>
        <translation>Tous les destinataires…</translation>
    </message>
    <message>
        <source>Recipients of %1</source>
        <translation>Destinataires de %1</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Faire un groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe&#x202f;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Seed list, not counted above: %1</source>
        <translation>Groupe témoin, non compté ci-dessus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Faire un groupe…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln permanent</source>
        <translation>
            <numerusform>%1 · %Ln permanente</numerusform>
            <numerusform>%1 · %Ln permanentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who opened…</source>
        <translation>Ceux qui ont ouvert…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ont ouvert %1</translation>
    </message>
    <message>
        <source>Those who clicked…</source>
        <translation>Ceux qui ont cliqué…</translation>
    </message>
    <message>
        <source>Clicked in %1</source>
        <translation>Ont cliqué dans %1</translation>
    </message>
    <message>
        <source>Those who received, not known to have opened…</source>
        <translation>Ceux qui ont reçu, sans ouverture connue…</translation>
    </message>
    <message>
        <source>Not known to have opened %1</source>
        <translation>Sans ouverture connue&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose one of the list, such as America/Toronto or Europe/Paris.</source>
        <translation>Choisissez-en un de la liste, comme America/Toronto ou Europe/Paris.</translation>
    </message>
    <message>
        <source>That is not a date and a time.</source>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-01T08:00.</source>
        <translation>Écrivez-la ainsi&#x202f;: 2026-12-01T08:00.</translation>
    </message>
    <message>
        <source>“%1” is not a date and a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec une heure.</translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>2 · Date and time of sending</source>
        <translation>2 · Date et heure d’envoi</translation>
    </message>
    <message>
        <source>Now (as soon as approved)</source>
        <translation>Maintenant (dès l’approbation)</translation>
    </message>
    <message>
        <source>Optimized send times</source>
        <translation>Heures d’envoi optimisées</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>24-hour window</source>
        <translation>fenêtre de 24 heures</translation>
    </message>
    <message>
        <source>48-hour window</source>
        <translation>fenêtre de 48 heures</translation>
    </message>
    <message>
        <source>7-day window</source>
        <translation>fenêtre de 7 jours</translation>
    </message>
    <message>
        <source>Window of the optimized send times</source>
        <translation>Fenêtre des heures d’envoi optimisées</translation>
    </message>
    <message>
        <source>from the approval</source>
        <translation>à partir de l’approbation</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Sélectionner les %1</translation>
    </message>
    <message>
        <source>New group of the selection…</source>
        <translation>Nouveau groupe de la sélection…</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>Ajouter à un groupe…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Lift the quarantine</source>
        <translation>Lever la quarantaine</translation>
    </message>
    <message>
        <source>Remove from this group</source>
        <translation>Retirer de ce groupe</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Merge these two contacts…</source>
        <translation>Fusionner ces deux contacts…</translation>
    </message>
    <message>
        <source>Put into the kill file…</source>
        <translation>Mettre en liste noire…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
</context>
<context>
    <name>SenderAuthentication</name>
    <message>
        <source>the message has no sender yet</source>
        <translation>le message n’a pas encore d’expéditeur</translation>
    </message>
    <message>
        <source>%1 was never checked: check it in the settings</source>
        <translation>%1 n’a jamais été vérifié&#x202f;: vérifiez-le dans les réglages</translation>
    </message>
    <message>
        <source>%1 Checked on %2.</source>
        <comment>a sentence, then a date</comment>
        <translation>%1 Vérifié le %2.</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of %1 held on %2; check it again</source>
        <translation>SPF, DKIM et DMARC de %1 étaient en règle le %2&#x202f;; vérifiez-le de nouveau</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of %1 hold, checked on %2</source>
        <translation>SPF, DKIM et DMARC de %1 sont en règle, vérifié le %2</translation>
    </message>
    <message>
        <source>Authentication of the sender: %1</source>
        <translation>Authentification de l’expéditeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 messages go to %2, which refuses so many from a domain that is not authenticated. %3</source>
        <translation>%1 messages vont chez %2, qui en refuse autant d’un domaine non authentifié. %3</translation>
    </message>
    <message>
        <source>Publish the record shown in the settings for %1, check the domain again, then prepare the sending.</source>
        <translation>Publiez l’enregistrement affiché dans les réglages pour %1, vérifiez de nouveau le domaine, puis préparez l’envoi.</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Left empty: replies go to the sender</source>
        <translation>Laissé vide&#x202f;: les réponses vont à l’expéditeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SenderDomain</name>
    <message>
        <source>“%1” does not say whether to sign.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas s’il faut signer.</translation>
    </message>
    <message>
        <source>Say on, off or auto.</source>
        <translation>Dites on, off ou auto.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Write what stands after the @ of your sender, such as example.org.</source>
        <translation>Écrivez ce qui suit le @ de votre expéditeur, par exemple example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a selector.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sélecteur.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as envoi2026.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, par exemple envoi2026.</translation>
    </message>
</context>
<context>
    <name>SenderDomainFindings</name>
    <message>
        <source>Check the connection to the Internet, then check the domain again.</source>
        <translation>Vérifiez la connexion à Internet, puis vérifiez de nouveau le domaine.</translation>
    </message>
    <message>
        <source>The DNS did not say where mail for %1 goes.</source>
        <translation>Le DNS n’a pas dit où va le courriel adressé à %1.</translation>
    </message>
    <message>
        <source>Replies and bounces to %1 have a mail server.</source>
        <translation>Les réponses et les retours adressés à %1 ont un serveur de courriel.</translation>
    </message>
    <message>
        <source>%1 has no MX record; its own server is taken for its mail server.</source>
        <translation>%1 n’a pas d’enregistrement MX&#x202f;; son propre serveur est pris pour son serveur de courriel.</translation>
    </message>
    <message>
        <source>%1 cannot receive mail: no server is named for it.</source>
        <translation>%1 ne peut pas recevoir de courriel&#x202f;: aucun serveur n’est nommé pour ce domaine.</translation>
    </message>
    <message>
        <source>Correct the domain of the sender, or publish an MX record: many servers refuse senders that cannot be answered.</source>
        <translation>Corrigez le domaine de l’expéditeur, ou publiez un enregistrement MX&#x202f;: bien des serveurs refusent les expéditeurs à qui l’on ne peut répondre.</translation>
    </message>
    <message>
        <source>%1 declares that it receives no mail (null MX).</source>
        <translation>%1 déclare ne recevoir aucun courriel (MX nul).</translation>
    </message>
    <message>
        <source>Use a sender of a domain that receives mail: many servers refuse the others.</source>
        <translation>Prenez un expéditeur d’un domaine qui reçoit du courriel&#x202f;: bien des serveurs refusent les autres.</translation>
    </message>
    <message>
        <source>%1 publishes no SPF record.</source>
        <translation>%1 ne publie aucun enregistrement SPF.</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes %Ln SPF record(s): receivers take no notice of any.</source>
        <translation>
            <numerusform>%1 publie %Ln enregistrement SPF&#x202f;: les destinataires n’en retiennent aucun.</numerusform>
            <numerusform>%1 publie %Ln enregistrements SPF&#x202f;: les destinataires n’en retiennent aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SPF record of %1 is wrong at “%2”.</source>
        <translation>L’enregistrement SPF de %1 est fautif à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The SPF record of %1 needs %2 look-ups; receivers give up after %3, here at “%4”.</source>
        <translation>L’enregistrement SPF de %1 demande %2 recherches&#x202f;; les destinataires abandonnent après %3, ici à «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The SPF record of %1 names %2 domains that do not exist; receivers bear %3.</source>
        <translation>L’enregistrement SPF de %1 nomme %2 domaines qui n’existent pas&#x202f;; les destinataires en tolèrent %3.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets everybody send in its name (“+all”).</source>
        <translation>L’enregistrement SPF de %1 laisse n’importe qui envoyer en son nom («&#xa0;+all&#xa0;»).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-up(s) of at most 10</source>
        <translation>
            <numerusform>%Ln recherche sur 10 au plus</numerusform>
            <numerusform>%Ln recherches sur 10 au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF authorises %1 (%2).</source>
        <translation>SPF autorise %1 (%2).</translation>
    </message>
    <message>
        <source>SPF includes the provider of %1 (%2).</source>
        <translation>SPF inclut le fournisseur de %1 (%2).</translation>
    </message>
    <message>
        <source>SPF does not authorise %1.</source>
        <translation>SPF n’autorise pas %1.</translation>
    </message>
    <message>
        <source>Replace the SPF record by this one:</source>
        <translation>Remplacez l’enregistrement SPF par celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>There is an SPF record (%1); no account says which server it must authorise.</source>
        <translation>Il y a un enregistrement SPF (%1)&#x202f;; aucun compte ne dit quel serveur il doit autoriser.</translation>
    </message>
    <message>
        <source>There is an SPF record (%1); whether it authorises what %2 sends cannot be known from here.</source>
        <translation>Il y a un enregistrement SPF (%1)&#x202f;; on ne peut savoir d’ici s’il autorise ce que %2 envoie.</translation>
    </message>
    <message>
        <source>Ask your provider what the SPF record must include.</source>
        <translation>Demandez à votre fournisseur ce que l’enregistrement SPF doit inclure.</translation>
    </message>
    <message>
        <source>The DNS did not answer about SPF (“%1”).</source>
        <translation>Le DNS n’a pas répondu au sujet de SPF («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>Remove or correct “%1” in the SPF record, and the includes that no longer serve.</source>
        <translation>Retirez ou corrigez «&#xa0;%1&#xa0;» dans l’enregistrement SPF, ainsi que les «&#xa0;include&#xa0;» qui ne servent plus.</translation>
    </message>
    <message>
        <source>Replace them all by this one record:</source>
        <translation>Remplacez-les tous par ce seul enregistrement&#x202f;:</translation>
    </message>
    <message>
        <source>Publish this record:</source>
        <translation>Publiez cet enregistrement&#x202f;:</translation>
    </message>
    <message>
        <source>The DNS did not answer about the key “%1”.</source>
        <translation>Le DNS n’a pas répondu au sujet de la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key “%1” is not published yet.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas encore publiée.</translation>
    </message>
    <message>
        <source>The record published for “%1” is of another key: signatures would fail.</source>
        <translation>L’enregistrement publié pour «&#xa0;%1&#xa0;» est celui d’une autre clé&#x202f;: les signatures échoueraient.</translation>
    </message>
    <message>
        <source>Replace it by this record:</source>
        <translation>Remplacez-le par cet enregistrement&#x202f;:</translation>
    </message>
    <message>
        <source>The record published for “%1” revokes the key.</source>
        <translation>L’enregistrement publié pour «&#xa0;%1&#xa0;» révoque la clé.</translation>
    </message>
    <message>
        <source>The record published for “%1” cannot be used by receivers.</source>
        <translation>Les destinataires ne peuvent pas utiliser l’enregistrement publié pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key “%1” is published and signs your messages.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est publiée et signe vos messages.</translation>
    </message>
    <message>
        <source>The key “%1” is published.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est publiée.</translation>
    </message>
    <message>
        <source>Its record says t=y (testing): remove it, so that receivers count the signature.</source>
        <translation>Son enregistrement dit t=y (essai)&#x202f;: retirez-le, pour que les destinataires tiennent compte de la signature.</translation>
    </message>
    <message>
        <source>Envoi does not sign the messages of %1.</source>
        <translation>Envoi ne signe pas les messages de %1.</translation>
    </message>
    <message>
        <source>Generate a key, unless your provider signs in the name of your domain.</source>
        <translation>Créez une clé, à moins que votre fournisseur ne signe au nom de votre domaine.</translation>
    </message>
    <message>
        <source>The key “%1” is new.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>Publish this record, then check the domain:</source>
        <translation>Publiez cet enregistrement, puis vérifiez le domaine&#x202f;:</translation>
    </message>
    <message>
        <source>messages that fail are only reported</source>
        <translation>les messages en échec sont seulement signalés</translation>
    </message>
    <message>
        <source>messages that fail are taken for junk</source>
        <translation>les messages en échec passent pour indésirables</translation>
    </message>
    <message>
        <source>messages that fail are refused</source>
        <translation>les messages en échec sont refusés</translation>
    </message>
    <message>
        <source>The DNS did not answer about DMARC.</source>
        <translation>Le DNS n’a pas répondu au sujet de DMARC.</translation>
    </message>
    <message>
        <source>%1 publishes no DMARC policy.</source>
        <translation>%1 ne publie aucune politique DMARC.</translation>
    </message>
    <message>
        <source>%1 publishes several DMARC policies: receivers take no notice of any.</source>
        <translation>%1 publie plusieurs politiques DMARC&#x202f;: les destinataires n’en retiennent aucune.</translation>
    </message>
    <message>
        <source>Keep only one of them, for example:</source>
        <translation>N’en gardez qu’une, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 cannot be read: “%2”.</source>
        <translation>La politique DMARC de %1 est illisible&#x202f;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 wants another domain than the one your messages are returned to.</source>
        <translation>La politique DMARC de %1 exige un autre domaine que celui auquel vos messages reviennent.</translation>
    </message>
    <message>
        <source>Sign with a key of the sender’s domain.</source>
        <translation>Signez avec une clé du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 applies: %2.</source>
        <translation>La politique DMARC de %1 s’applique&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 It is being tested (t=y).</source>
        <translation>%1 Elle est à l’essai (t=y).</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>SenderDomainRepository</name>
    <message>
        <source>%1 already has a key with the selector “%2”.</source>
        <translation>%1 a déjà une clé au sélecteur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another selector: the old key goes on signing until the new one is published.</source>
        <translation>Choisissez un autre sélecteur&#x202f;: l’ancienne clé continue de signer jusqu’à ce que la nouvelle soit publiée.</translation>
    </message>
    <message>
        <source>%1 has no key with the selector “%2”.</source>
        <translation>%1 n’a pas de clé au sélecteur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of its keys.</source>
        <translation>Consultez la liste de ses clés.</translation>
    </message>
</context>
<context>
    <name>SenderDomains</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Vérifiez son dossier et l’espace libre sur le disque.</translation>
    </message>
</context>
<context>
    <name>SendingAdvance</name>
    <message numerus="yes">
        <source>%Ln minute(s) late</source>
        <translation>
            <numerusform>%Ln minute de retard</numerusform>
            <numerusform>%Ln minutes de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingCommands</name>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>Will receive</source>
        <translation>Recevront</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>By language: %1</source>
        <translation>Par langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Jusqu’à (UTC)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not leave before the deadline.</source>
        <translation>
            <numerusform>%n message ne partira pas avant la date limite.</numerusform>
            <numerusform>%n messages ne partiront pas avant la date limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Départ (UTC)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 targeted, %2 processed, %3 delivered, %4 errors, %5 remaining</source>
        <translation>%1 ciblés, %2 traités, %3 livrés, %4 erreurs, %5 restants</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Donnez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Seed not written to: %1</source>
        <translation>Témoin à qui on n’écrit pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a reason to be left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une raison d’être écarté.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Envoyé par</translation>
    </message>
</context>
<context>
    <name>SendingDraft</name>
    <message>
        <source>Only one moment can be chosen.</source>
        <translation>Un seul moment peut être choisi.</translation>
    </message>
    <message>
        <source>Give --now, --at or --optimized.</source>
        <translation>Donnez --now, --at ou --optimized.</translation>
    </message>
    <message>
        <source>“%1” is not a window of optimized send times.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fenêtre d’heures d’envoi optimisées.</translation>
    </message>
    <message>
        <source>Give 24h, 48h or 168h.</source>
        <translation>Donnez 24h, 48h ou 168h.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for --same-address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix pour --same-address.</translation>
    </message>
    <message>
        <source>Give one or each.</source>
        <translation>Donnez one ou each.</translation>
    </message>
    <message>
        <source>A pace is either a number per hour or a duration.</source>
        <translation>Un rythme est soit un nombre par heure, soit une durée.</translation>
    </message>
    <message>
        <source>Give --per-hour or --within, not both.</source>
        <translation>Donnez --per-hour ou --within, pas les deux.</translation>
    </message>
    <message>
        <source>%1 does not exist that day in %2: it will be %3.</source>
        <translation>%1 n’existe pas ce jour-là dans le fuseau %2&#x202f;: ce sera %3.</translation>
    </message>
    <message>
        <source>%1 occurs twice that day in %2: the second is meant.</source>
        <translation>%1 se présente deux fois ce jour-là dans le fuseau %2&#x202f;: c’est la deuxième qui compte.</translation>
    </message>
    <message>
        <source>%1 occurs twice that day in %2: the first is meant; --second chooses the second.</source>
        <translation>%1 se présente deux fois ce jour-là dans le fuseau %2&#x202f;: c’est la première qui compte&#x202f;; --second choisit la deuxième.</translation>
    </message>
    <message>
        <source>“%1” is not a seed list group.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe témoin.</translation>
    </message>
    <message>
        <source>Choose a seed list group, or mark this one as such.</source>
        <translation>Choisissez un groupe témoin, ou marquez celui-ci comme tel.</translation>
    </message>
</context>
<context>
    <name>SendingFormPage</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>This sending was rejected: %1</source>
        <translation>Cet envoi a été rejeté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Correct it, then prepare it again.</source>
        <translation>Corrigez-le, puis préparez-le de nouveau.</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>Prepare sending</source>
        <translation>Préparer l’envoi</translation>
    </message>
    <message>
        <source>Preview of the subject</source>
        <translation>Aperçu de l’objet</translation>
    </message>
    <message>
        <source>Before preparing</source>
        <translation>Avant de préparer</translation>
    </message>
    <message>
        <source>This sending can be read here, not changed: %1.</source>
        <translation>Cet envoi peut être lu ici, mais pas modifié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>To change it, take it back to draft first.</source>
        <translation>Pour le modifier, reprenez-le d’abord en brouillon.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tests and validations</source>
        <translation>Tests et validations</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The whole sending, message by message, without sending anything</source>
        <translation>L’envoi entier, courriel par courriel, sans rien envoyer</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>A long seed list</source>
        <translation>Un long groupe témoin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) receive a copy as seed list, whether or not they are eligible. Is it the right group?</source>
        <translation>
            <numerusform>%Ln contact reçoit une copie comme témoin, admissible ou non. Est-ce le bon groupe&#x202f;?</numerusform>
            <numerusform>%Ln contacts reçoivent une copie comme témoins, admissibles ou non. Est-ce le bon groupe&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingLines</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiés</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
</context>
<context>
    <name>SendingObstacles</name>
    <message>
        <source>The message “%1” has no version.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’a aucune version.</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>Écrivez-le dans au moins une langue.</translation>
    </message>
    <message>
        <source>The message has no version in the language “%1”.</source>
        <translation>Le message n’a pas de version dans la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a version that exists, or none.</source>
        <translation>Choisissez une version qui existe, ou aucune.</translation>
    </message>
    <message>
        <source>The message “%1” has no sender.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>Choose a sender in the message.</source>
        <translation>Choisissez un expéditeur dans le message.</translation>
    </message>
    <message>
        <source>“%1” is not an address a message can come from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’où un message peut venir.</translation>
    </message>
    <message>
        <source>Correct the sender of the message.</source>
        <translation>Corrigez l’expéditeur du message.</translation>
    </message>
    <message>
        <source>The sending is for later, without a date.</source>
        <translation>L’envoi est pour plus tard, sans date.</translation>
    </message>
    <message>
        <source>Choose a date and a time.</source>
        <translation>Choisissez une date et une heure.</translation>
    </message>
    <message>
        <source>The planned time, %1, is past.</source>
        <translation>L’heure prévue, %1, est passée.</translation>
    </message>
    <message>
        <source>Choose a later time, or send now.</source>
        <translation>Choisissez une heure plus tardive, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>The deadline, %1, is past.</source>
        <translation>La date limite, %1, est passée.</translation>
    </message>
    <message>
        <source>Choose a later deadline, or none.</source>
        <translation>Choisissez une date limite plus tardive, ou aucune.</translation>
    </message>
    <message>
        <source>The deadline, %1, comes before the start.</source>
        <translation>La date limite, %1, précède le départ.</translation>
    </message>
    <message>
        <source>Choose a deadline after the start, or none.</source>
        <translation>Choisissez une date limite après le départ, ou aucune.</translation>
    </message>
    <message>
        <source>No group is selected.</source>
        <translation>Aucun groupe n’est sélectionné.</translation>
    </message>
    <message>
        <source>Select at least one group, or all contacts.</source>
        <translation>Sélectionnez au moins un groupe, ou tous les contacts.</translation>
    </message>
    <message>
        <source>The pace is not a number of messages an hour.</source>
        <translation>Le rythme n’est pas un nombre de messages par heure.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 1,000,000.</source>
        <translation>Donnez un nombre de 1 à 1&#x202f;000 000.</translation>
    </message>
    <message>
        <source>The maximum duration is too short.</source>
        <translation>La durée maximale est trop courte.</translation>
    </message>
    <message>
        <source>Give at least one minute.</source>
        <translation>Donnez au moins une minute.</translation>
    </message>
</context>
<context>
    <name>SendingOrderCommands</name>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing was approved. When all of this is right, repeat the command with --yes.</source>
        <translation>Rien n’a été approuvé. Quand tout cela est juste, répétez la commande avec --yes.</translation>
    </message>
    <message>
        <source>The new time is missing.</source>
        <translation>La nouvelle heure manque.</translation>
    </message>
    <message>
        <source>Give --at 2026-12-01T08:00, or --now.</source>
        <translation>Donnez --at 2026-12-01T08:00, ou --now.</translation>
    </message>
    <message>
        <source>Say how fast the sending leaves.</source>
        <translation>Dites à quelle vitesse part l’envoi.</translation>
    </message>
    <message>
        <source>Give --per-hour N, --within 6h, or --none for as fast as the account allows.</source>
        <translation>Donnez --per-hour N, --within 6h, ou --none pour aller aussi vite que le compte le permet.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can become of prepared messages.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sort possible pour les messages préparés.</translation>
    </message>
    <message>
        <source>Give cancel, or deliver to let those already made leave.</source>
        <translation>Donnez cancel, ou deliver pour laisser partir ceux qui sont déjà faits.</translation>
    </message>
    <message>
        <source>Say what becomes of the messages whose fate is unknown.</source>
        <translation>Dites ce que deviennent les messages au sort incertain.</translation>
    </message>
    <message>
        <source>Give --delivered to treat them as delivered, or --resend to send them again.</source>
        <translation>Donnez --delivered pour les tenir pour livrés, ou --resend pour les renvoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) settled.</source>
        <translation>
            <numerusform>%n message réglé.</numerusform>
            <numerusform>%n messages réglés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingReader</name>
    <message>
        <source>There is no sending number %1.</source>
        <translation>Il n’y a pas d’envoi numéro %1.</translation>
    </message>
    <message>
        <source>Look at the list of sendings.</source>
        <translation>Regardez la liste des envois.</translation>
    </message>
</context>
<context>
    <name>SendingRepository</name>
    <message>
        <source>There is no sending “%1”.</source>
        <translation>Il n’y a pas d’envoi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of sendings.</source>
        <translation>Regardez la liste des envois.</translation>
    </message>
    <message>
        <source>“%1” is not a draft.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un brouillon.</translation>
    </message>
    <message>
        <source>Sendings that were prepared are kept for their results; cancel it if it must not leave.</source>
        <translation>Les envois préparés sont gardés pour leurs résultats&#x202f;; annulez-le s’il ne doit pas partir.</translation>
    </message>
    <message>
        <source>The sending is not prepared: nothing is frozen yet.</source>
        <translation>L’envoi n’est pas préparé&#x202f;: rien n’est encore figé.</translation>
    </message>
    <message>
        <source>Prepare it first.</source>
        <translation>Préparez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>SendingState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended at the deadline</source>
        <translation>Terminé à la date limite</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>SendingStates</name>
    <message>
        <source>“%1” cannot become “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas devenir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the sending again: its state says what can be done.</source>
        <translation>Regardez l’envoi de nouveau&#x202f;: son état dit ce qui peut être fait.</translation>
    </message>
    <message>
        <source>The sending has changed meanwhile.</source>
        <translation>L’envoi a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Regardez-le de nouveau avant de décider.</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1&#xa0;%2 h</translation>
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
        <translation>Dès l’approbation</translation>
    </message>
    <message>
        <source>Optimized send times</source>
        <translation>Heures d’envoi optimisées</translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation>%1 / h</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>end foreseen at %1</source>
        <translation>fin prévue à %1</translation>
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
        <translation>Départ</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Nothing is planned. A sending approved for later appears here.</source>
        <translation>Rien n’est planifié. Un envoi approuvé pour plus tard apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Replanifier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search the sendings</source>
        <translation>Rechercher parmi les envois</translation>
    </message>
    <message>
        <source>Sendings by state</source>
        <translation>Envois par état</translation>
    </message>
    <message>
        <source>Calendar of departures</source>
        <translation>Calendrier des départs</translation>
    </message>
    <message>
        <source>next 14 days</source>
        <translation>14 prochains jours</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Autres actions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Reprendre en brouillon</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’approbation</translation>
    </message>
    <message>
        <source>Approved: it leaves in a moment.</source>
        <translation>Approuvé&#x202f;: l’envoi part dans un instant.</translation>
    </message>
    <message>
        <source>Until then you can take it back; the time is set in the settings of the project.</source>
        <translation>D’ici là, vous pouvez revenir en arrière&#x202f;; ce délai se règle dans les réglages du projet.</translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation>Rythme…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Rehearsal, another date or pace, or back to draft</source>
        <translation>Répétition, autre date ou autre rythme, ou retour au brouillon</translation>
    </message>
</context>
<context>
    <name>SentMessageDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The content frozen when the sending was prepared, with the contact’s values as they are now.</source>
        <translation>Le contenu figé à la préparation de l’envoi, avec les valeurs actuelles du contact.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ServiceAnswers</name>
    <message>
        <source>The requestId “%1” was used for another request.</source>
        <translation>Le requestId «&#xa0;%1&#xa0;» a déjà servi pour une autre demande.</translation>
    </message>
    <message>
        <source>Give each new request an id of its own.</source>
        <translation>Donnez à chaque nouvelle demande son propre identifiant.</translation>
    </message>
</context>
<context>
    <name>ServiceCall</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done, some records refused</source>
        <translation>fait, certaines fiches refusées</translation>
    </message>
    <message>
        <source>not accepted: no key was given</source>
        <translation>non accepté&#x202f;: aucune clé n’a été donnée</translation>
    </message>
    <message>
        <source>not accepted: there is no such key</source>
        <translation>non accepté&#x202f;: cette clé n’existe pas</translation>
    </message>
    <message>
        <source>not accepted: wrong password</source>
        <translation>non accepté&#x202f;: mauvais mot de passe</translation>
    </message>
    <message>
        <source>not accepted: the key was revoked</source>
        <translation>non accepté&#x202f;: la clé a été révoquée</translation>
    </message>
    <message>
        <source>not accepted: the key has expired</source>
        <translation>non accepté&#x202f;: la clé est expirée</translation>
    </message>
    <message>
        <source>not accepted: not from this address</source>
        <translation>non accepté&#x202f;: pas depuis cette adresse</translation>
    </message>
    <message>
        <source>refused: the key may not call this</source>
        <translation>refusé&#x202f;: la clé n’y donne pas droit</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ServiceCallsDialog</name>
    <message>
        <source>Calls of the web service</source>
        <translation>Appels du service web</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %Ln day(s).</source>
        <translation>
            <numerusform>Les appels sont conservés pendant %Ln jour.</numerusform>
            <numerusform>Les appels sont conservés pendant %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>ServiceCommands</name>
    <message>
        <source>The key “%1” was made. Its secret is shown this once: copy it now.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est créée. Son secret n’est montré que cette fois&#x202f;: copiez-le maintenant.</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Peut appeler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>listening on %1 (the contract: %1?wsdl)</source>
        <translation>à l’écoute sur %1 (le contrat&#x202f;: %1?wsdl)</translation>
    </message>
    <message>
        <source>Finishing what is under way…</source>
        <translation>Fin de ce qui est en cours…</translation>
    </message>
    <message>
        <source>The web service has stopped.</source>
        <translation>Le service web est arrêté.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ServiceContacts</name>
    <message>
        <source>A page holds from 1 to 1,000 contacts.</source>
        <translation>Une page contient de 1 à 1&#x202f;000 contacts.</translation>
    </message>
    <message>
        <source>Ask for less, then for those after the last one.</source>
        <translation>Demandez-en moins, puis ceux qui suivent le dernier.</translation>
    </message>
    <message>
        <source>The project has no field “%1”.</source>
        <translation>Le projet n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the fields of the project.</source>
        <translation>Consultez les champs du projet.</translation>
    </message>
    <message>
        <source>The TypeOperator of the clause does not suit “%1”.</source>
        <translation>Le TypeOperator de la clause ne convient pas à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Contains, StartsWith and EndsWith are for texts; Empty and NotEmpty suit every field.</source>
        <translation>Contains, StartsWith et EndsWith s’emploient avec les textes&#x202f;; Empty et NotEmpty conviennent à tous les champs.</translation>
    </message>
    <message>
        <source>The ComparisonValue of the clause: %1</source>
        <translation>La ComparisonValue de la clause&#x202f;: %1</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>“%1” stands in the record twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans la fiche.</translation>
    </message>
    <message>
        <source>Give each field once.</source>
        <translation>Donnez chaque champ une seule fois.</translation>
    </message>
    <message>
        <source>“%1” is not a field of the project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ du projet.</translation>
    </message>
    <message>
        <source>Write f_ before the name of a field, key_f_ before one of the unique key, optin_ before that of a consent.</source>
        <translation>Écrivez f_ devant le nom d’un champ, key_f_ devant celui d’un champ de la clé unique, optin_ devant celui d’un consentement.</translation>
    </message>
    <message>
        <source>Add the field in Envoi, or leave it out.</source>
        <translation>Ajoutez le champ dans Envoi, ou omettez-le.</translation>
    </message>
    <message>
        <source>“%1” does not identify the contacts of this project.</source>
        <translation>«&#xa0;%1&#xa0;» n’identifie pas les contacts de ce projet.</translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation>Les identifient&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write a language as fr or en-CA, a time zone as America/Toronto.</source>
        <translation>Écrivez une langue comme fr ou en-CA, un fuseau horaire comme America/Toronto.</translation>
    </message>
    <message>
        <source>“%1” is not a consent of the project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un consentement du projet.</translation>
    </message>
    <message>
        <source>Add the consent in Envoi, or leave it out.</source>
        <translation>Ajoutez le consentement dans Envoi, ou omettez-le.</translation>
    </message>
    <message>
        <source>web service</source>
        <translation>service web</translation>
    </message>
    <message>
        <source>“%1”, which identifies the contact, is missing.</source>
        <translation>«&#xa0;%1&#xa0;», qui identifie le contact, manque.</translation>
    </message>
    <message>
        <source>Give every field of the unique key: %1.</source>
        <translation>Donnez tous les champs de la clé unique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” stands in the record twice, with two values.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans l’enregistrement, avec deux valeurs.</translation>
    </message>
    <message>
        <source>Give each field once; what identifies a contact cannot be changed by a call.</source>
        <translation>Donnez chaque champ une seule fois&#x202f;; un appel ne peut pas changer ce qui identifie un contact.</translation>
    </message>
</context>
<context>
    <name>ServiceKeyDialog</name>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Key of the web service</source>
        <translation>Clé du service web</translation>
    </message>
    <message>
        <source>The program that will use it, such as CRM</source>
        <translation>Le programme qui l’utilisera, comme CRM</translation>
    </message>
    <message>
        <source>192.0.2.7, 192.0.2.0/24; left empty: anywhere</source>
        <translation>192.0.2.7, 192.0.2.0/24&#x202f;; vide&#x202f;: de partout</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give these to the other program. The password is shown this once: Envoi keeps only what is needed to recognise it.</source>
        <translation>Donnez-les à l’autre programme. Le mot de passe n’est montré que cette fois&#x202f;: Envoi ne garde que de quoi le reconnaître.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A key that may call nothing is of no use.</source>
        <translation>Une clé qui ne peut rien appeler ne sert à rien.</translation>
    </message>
    <message>
        <source>Tick what it may do.</source>
        <translation>Cochez ce qu’elle peut faire.</translation>
    </message>
    <message>
        <source>2027-12-31; left empty: never</source>
        <translation>2027-12-31&#x202f;; vide&#x202f;: sans fin</translation>
    </message>
</context>
<context>
    <name>ServiceKeyRepository</name>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the list of keys.</source>
        <translation>Consultez la liste des clés.</translation>
    </message>
    <message>
        <source>There is already a key “%1”.</source>
        <translation>Il y a déjà une clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or revoke that key first.</source>
        <translation>Choisissez un autre nom, ou révoquez d’abord cette clé.</translation>
    </message>
    <message>
        <source>This key was revoked already.</source>
        <translation>Cette clé est déjà révoquée.</translation>
    </message>
</context>
<context>
    <name>ServiceKeys</name>
    <message>
        <source>A key needs a name of 1 to 100 characters.</source>
        <translation>Une clé doit avoir un nom de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>Name it after the program that will use it, such as CRM.</source>
        <translation>Donnez-lui le nom du programme qui l’utilisera, comme CRM.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write the last day as 2027-01-31, or a time from now as 90d.</source>
        <translation>Écrivez le dernier jour comme 2027-01-31, ou une durée à partir de maintenant comme 90d.</translation>
    </message>
    <message>
        <source>“%1” is past: the key would open nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est passé&#x202f;: la clé n’ouvrirait rien.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The key, its secret or the place the call comes from is not accepted.</source>
        <translation>La clé, son secret ou l’endroit d’où vient l’appel n’est pas accepté.</translation>
    </message>
    <message>
        <source>Ask the person who manages Envoi for a key that is valid.</source>
        <translation>Demandez une clé valide à la personne qui gère Envoi.</translation>
    </message>
</context>
<context>
    <name>ServiceOperation</name>
    <message>
        <source>Create and change contacts</source>
        <translation>Créer et modifier des contacts</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation>Lire les contacts</translation>
    </message>
    <message>
        <source>Deactivate and erase contacts</source>
        <translation>Désactiver et effacer des contacts</translation>
    </message>
    <message>
        <source>List the groups</source>
        <translation>Lister les groupes</translation>
    </message>
    <message>
        <source>Read the contacts of a group</source>
        <translation>Lire les contacts d’un groupe</translation>
    </message>
    <message>
        <source>Look an address up in the kill file</source>
        <translation>Chercher une adresse dans la liste noire</translation>
    </message>
    <message>
        <source>Add to the kill file</source>
        <translation>Ajouter à la liste noire</translation>
    </message>
    <message>
        <source>“%1” is not an operation of the web service.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une opération du service web.</translation>
    </message>
    <message>
        <source>These exist: %1.</source>
        <translation>Il existe&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ServicePlaceDialog</name>
    <message>
        <source>Address of the web service</source>
        <translation>Adresse du service web</translation>
    </message>
    <message>
        <source>On 127.0.0.1 only programs of this computer can call. For others, a certificate and its private key are needed, and keys that say where they are used from.</source>
        <translation>Sur 127.0.0.1, seuls les programmes de cet ordinateur peuvent appeler. Pour les autres, il faut un certificat et sa clé privée, et des clés qui disent d’où on les utilise.</translation>
    </message>
    <message>
        <source>File in PEM</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>File in PEM, without passphrase</source>
        <translation>Fichier PEM, sans phrase secrète</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key)</translation>
    </message>
</context>
<context>
    <name>ServiceRequest</name>
    <message>
        <source>The call holds %1 records; 1,000 is the most.</source>
        <translation>L’appel contient %1 fiches&#x202f;; le maximum est de 1&#x202f;000.</translation>
    </message>
    <message>
        <source>Spread them over several calls.</source>
        <translation>Répartissez-les sur plusieurs appels.</translation>
    </message>
    <message>
        <source>The requestId is longer than 100 characters.</source>
        <translation>Le requestId dépasse 100 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>SetConsent</name>
    <message>
        <source>A consent is withdrawn, whatever it was founded on.</source>
        <translation>Un consentement se retire, quel que soit son fondement.</translation>
    </message>
    <message>
        <source>Withdraw it without saying why it was implied.</source>
        <translation>Retirez-le sans dire ce qui le rendait tacite.</translation>
    </message>
    <message>
        <source>An implied consent has a start.</source>
        <translation>Un consentement tacite a un début.</translation>
    </message>
    <message>
        <source>Give the day of the purchase, of the inquiry or of the publication.</source>
        <translation>Donnez le jour de l’achat, de la demande ou de la publication.</translation>
    </message>
    <message>
        <source>This person has withdrawn the consent.</source>
        <translation>Cette personne a retiré son consentement.</translation>
    </message>
    <message>
        <source>Only an express consent can follow a withdrawal.</source>
        <translation>Seul un consentement exprès peut suivre un retrait.</translation>
    </message>
    <message>
        <source>Nothing implies that a person agrees to be followed.</source>
        <translation>Rien ne permet de présumer qu’une personne accepte le suivi.</translation>
    </message>
    <message>
        <source>Record only what the person said: an express consent, or a refusal.</source>
        <translation>Enregistrez seulement ce que la personne a dit&#x202f;: un consentement exprès, ou un refus.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>No account yet: add the one your provider gave you, to be able to send.</source>
        <translation>Aucun compte pour l’instant&#x202f;: ajoutez celui que votre fournisseur vous a donné, pour pouvoir envoyer.</translation>
    </message>
    <message>
        <source>replies: %1</source>
        <translation>réponses&#x202f;: %1</translation>
    </message>
    <message>
        <source>No sender yet: add the name and address your messages come from.</source>
        <translation>Aucun expéditeur pour l’instant&#x202f;: ajoutez le nom et l’adresse d’où viennent vos messages.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Postal identity</source>
        <translation>Identité postale</translation>
    </message>
    <message>
        <source>Name and mailing address, as the law wants them in each message</source>
        <translation>Nom et adresse postale, comme la loi les veut dans chaque message</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Default hour of optimized sendings</source>
        <translation>Heure par défaut des envois optimisés</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Who prepared may approve</source>
        <translation>Qui a préparé peut approuver</translation>
    </message>
    <message>
        <source>Someone else must approve (four eyes)</source>
        <translation>Une autre personne doit approuver (quatre yeux)</translation>
    </message>
    <message>
        <source>SMTP accounts</source>
        <translation>Comptes SMTP</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Add a sender…</source>
        <translation>Ajouter un expéditeur…</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>The sheet has more rows than a sheet can have.</source>
        <translation>La feuille a plus de lignes qu’une feuille ne peut en avoir.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file.</source>
        <translation>Enregistrez-la en CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La ligne %1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed, then import it again.</source>
        <translation>Retirez les colonnes inutiles, puis importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>PROJECT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Delivery active</source>
        <translation>Distribution active</translation>
    </message>
    <message>
        <source>Delivery at rest</source>
        <translation>Distribution au repos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>SmtpAccount</name>
    <message>
        <source>“%1” is not a way to encrypt.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de chiffrer.</translation>
    </message>
    <message>
        <source>Give required, starttls, implicit or none.</source>
        <translation>Donnez required, starttls, implicit ou none.</translation>
    </message>
    <message>
        <source>“%1” is not a way to log in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de s’authentifier.</translation>
    </message>
    <message>
        <source>The account has no usable name.</source>
        <translation>Le compte n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Give the name of the provider’s outgoing mail server, such as smtp.example.org.</source>
        <translation>Donnez le nom du serveur d’envoi de votre fournisseur, comme smtp.example.org.</translation>
    </message>
    <message>
        <source>0 is not a port.</source>
        <translation>0 n’est pas un port.</translation>
    </message>
    <message>
        <source>Use 465 or 587, as the provider says.</source>
        <translation>Employez 465 ou 587, comme le dit le fournisseur.</translation>
    </message>
    <message>
        <source>%1 connections cannot be opened.</source>
        <translation>%1 connexions ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 100.</source>
        <translation>Donnez un nombre de 1 à 100.</translation>
    </message>
    <message>
        <source>The user name holds a character that cannot be typed.</source>
        <translation>Le nom d’utilisateur contient un caractère qu’on ne peut pas taper.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>That is not the SHA-256 fingerprint of a certificate.</source>
        <translation>Ce n’est pas l’empreinte SHA-256 d’un certificat.</translation>
    </message>
    <message>
        <source>Give its 64 hexadecimal digits, or leave it empty.</source>
        <translation>Donnez ses 64 chiffres hexadécimaux, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The token command holds a character that cannot be typed.</source>
        <translation>La commande du jeton contient un caractère qui ne peut pas être saisi.</translation>
    </message>
    <message>
        <source>Write it again, on one line.</source>
        <translation>Écrivez-la de nouveau, sur une seule ligne.</translation>
    </message>
    <message>
        <source>An access token needs the name of its user.</source>
        <translation>Un jeton d’accès demande le nom de son utilisateur.</translation>
    </message>
    <message>
        <source>Give the user name, most often the address of the mailbox.</source>
        <translation>Donnez le nom d’utilisateur, le plus souvent l’adresse de la boîte.</translation>
    </message>
    <message>
        <source>“%1” logs in with a password, not with the token of a command.</source>
        <translation>«&#xa0;%1&#xa0;» s’identifie par un mot de passe, et non par le jeton d’une commande.</translation>
    </message>
    <message>
        <source>Choose xoauth2 or oauthbearer, or leave the token command empty.</source>
        <translation>Choisissez xoauth2 ou oauthbearer, ou laissez la commande du jeton vide.</translation>
    </message>
    <message>
        <source>Give auto, scram-sha-256, plain, login, cram-md5, xoauth2 or oauthbearer.</source>
        <translation>Donnez auto, scram-sha-256, plain, login, cram-md5, xoauth2 ou oauthbearer.</translation>
    </message>
    <message>
        <source>A server cannot be given %1 seconds to greet.</source>
        <translation>On ne peut pas laisser %1&#xa0;secondes à un serveur pour saluer.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 300; 60 is usual.</source>
        <translation>Donnez un nombre de 1 à 300&#x202f;; 60 est habituel.</translation>
    </message>
    <message>
        <source>“%1” is not a name this computer may give itself.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom que cet ordinateur peut se donner.</translation>
    </message>
    <message>
        <source>Give a domain such as mail.example.org, or leave it empty.</source>
        <translation>Donnez un domaine comme courriel.exemple.org, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>SmtpConnection</name>
    <message>
        <source>it is not the accepted one</source>
        <translation>ce n’est pas celui qui a été accepté</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>aucune réponse en %n&#xa0;seconde</numerusform>
            <numerusform>aucune réponse en %n&#xa0;secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>The server %1, port %2, does not answer: %3.</source>
        <translation>Le serveur %1, port %2, ne répond pas&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Check the name, the port and the network of this computer.</source>
        <translation>Vérifiez le nom, le port et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>No server is called %1.</source>
        <translation>Aucun serveur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Check how its name is written in the settings, and the network of this computer.</source>
        <translation>Vérifiez comment son nom est écrit dans les réglages, et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a mail server: “%3”.</source>
        <translation>Ce qui répond à %1, port %2, n’est pas un serveur de courriel&#x202f;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Check the port: 465 and 587 are usual.</source>
        <translation>Vérifiez le port&#x202f;: 465 et 587 sont habituels.</translation>
    </message>
    <message>
        <source>The server %1 refuses this computer: %2.</source>
        <translation>Le serveur %1 refuse cet ordinateur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask the provider why, giving this answer.</source>
        <translation>Demandez pourquoi au fournisseur, en lui donnant cette réponse.</translation>
    </message>
    <message>
        <source>The server %1 ended the conversation: %2.</source>
        <translation>Le serveur %1 a mis fin à la conversation&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it goes on, use fewer connections.</source>
        <translation>Une nouvelle tentative se fait d’elle-même&#x202f;; si cela continue, employez moins de connexions.</translation>
    </message>
    <message>
        <source>The connection with %1 was lost.</source>
        <translation>La connexion avec %1 s’est perdue.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the network if it goes on.</source>
        <translation>Une nouvelle tentative se fait d’elle-même&#x202f;; vérifiez le réseau si cela continue.</translation>
    </message>
    <message>
        <source>The server %1 answered what was not asked: %2.</source>
        <translation>Le serveur %1 a répondu à ce qui n’était pas demandé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The conversation was ended so that nobody gets another person’s answer; it is tried again by itself.</source>
        <translation>La conversation a été coupée pour que personne ne reçoive la réponse d’un autre&#x202f;; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 said nothing for %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur %1 n’a rien dit pendant %Ln seconde.</numerusform>
            <numerusform>Le serveur %1 n’a rien dit pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself; if it goes on, ask the provider.</source>
        <translation>Une nouvelle tentative se fait d’elle-même&#x202f;; si cela continue, demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The server %1 offers no encryption: nothing was sent.</source>
        <translation>Le serveur %1 n’offre aucun chiffrement&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use the port the provider gives for encrypted sending, 465 or 587.</source>
        <translation>Employez le port que le fournisseur donne pour l’envoi chiffré, 465 ou 587.</translation>
    </message>
    <message>
        <source>Something spoke for the server %1 before the encryption began: nothing was sent.</source>
        <translation>Quelque chose a parlé à la place du serveur %1 avant le chiffrement&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This network interferes with mail: use port 465, or another network.</source>
        <translation>Ce réseau s’immisce dans le courriel&#x202f;: employez le port 465, ou un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted (%2): nothing was sent. Its SHA-256 fingerprint is %3.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance (%2)&#x202f;: rien n’a été envoyé. Son empreinte SHA-256 est %3.</translation>
    </message>
    <message>
        <source>Check the name of the server; if the provider confirms this fingerprint, accept it in the account’s settings.</source>
        <translation>Vérifiez le nom du serveur&#x202f;; si le fournisseur confirme cette empreinte, acceptez-la dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to log in.</source>
        <translation>Le serveur %1 n’offre aucune façon de s’authentifier.</translation>
    </message>
    <message>
        <source>The server %1 only offers ways to log in that are not known or not chosen here: %2.</source>
        <translation>Le serveur %1 n’offre que des façons de s’authentifier inconnues ou non choisies ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the port and the way to log in; leave the user name empty if the server needs none.</source>
        <translation>Vérifiez le port et la façon de s’authentifier&#x202f;; laissez le nom d’utilisateur vide si le serveur n’en demande pas.</translation>
    </message>
    <message>
        <source>The server %1 refuses the user name or the password: %2.</source>
        <translation>Le serveur %1 refuse le nom d’utilisateur ou le mot de passe&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Write the password again in the settings; some providers want an application password.</source>
        <translation>Écrivez de nouveau le mot de passe dans les réglages&#x202f;; certains fournisseurs veulent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The server %1 cannot check the password now: %2.</source>
        <translation>Le serveur %1 ne peut pas vérifier le mot de passe maintenant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>%1 cannot take addresses with accents (no SMTPUTF8)</source>
        <translation>%1 ne prend pas les adresses accentuées (pas de SMTPUTF8)</translation>
    </message>
    <message>
        <source>%1 cannot take 8-bit messages (no 8BITMIME)</source>
        <translation>%1 ne prend pas les messages à 8 bits (pas de 8BITMIME)</translation>
    </message>
    <message>
        <source>the message has %1, %2 takes at most %3</source>
        <translation>le message fait %1, %2 prend au plus %3</translation>
    </message>
    <message>
        <source>The server did not prove that it knows the password: %1.</source>
        <translation>Le serveur n’a pas prouvé qu’il connaît le mot de passe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the name of the server; if it is right, ask the provider.</source>
        <translation>Rien n’a été envoyé. Vérifiez le nom du serveur&#x202f;; s’il est juste, demandez au fournisseur.</translation>
    </message>
    <message>
        <source>it asks for more than the method knows</source>
        <translation>il demande plus que ce que la méthode prévoit</translation>
    </message>
    <message>
        <source>it wants an extension that is not known here</source>
        <translation>il veut une extension inconnue ici</translation>
    </message>
    <message>
        <source>it did not answer to this conversation</source>
        <translation>il n’a pas répondu à cette conversation</translation>
    </message>
    <message>
        <source>its challenge is not usable</source>
        <translation>son défi n’est pas utilisable</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message numerus="yes">
        <source>What answers at %1, port %2, said nothing for %n second(s): it may not be a mail server.</source>
        <translation>
            <numerusform>Ce qui répond à %1, port %2, n’a rien dit pendant %n&#xa0;seconde&#x202f;: ce n’est peut-être pas un serveur de courriel.</numerusform>
            <numerusform>Ce qui répond à %1, port %2, n’a rien dit pendant %n&#xa0;secondes&#x202f;: ce n’est peut-être pas un serveur de courriel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the port and the encryption: 465 is encrypted from the start, 587 later.</source>
        <translation>Vérifiez le port et le chiffrement&#x202f;: 465 est chiffré dès le début, 587 plus tard.</translation>
    </message>
    <message>
        <source>No secure encryption with %1, port %2, could be agreed on (%3): nothing was sent.</source>
        <translation>Aucun chiffrement sûr n’a pu être convenu avec %1, port %2 (%3)&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the port: 465 is encrypted from the start, 587 later. TLS 1.2 is the oldest that is accepted; a public network may ask to be logged in to first.</source>
        <translation>Vérifiez le port&#x202f;: 465 est chiffré dès le début, 587 plus tard. TLS&#xa0;1.2 est la plus ancienne version acceptée&#x202f;; un réseau public peut demander qu’on s’y connecte d’abord.</translation>
    </message>
    <message>
        <source>The server %1 said more than it was asked.</source>
        <translation>Le serveur %1 en a dit plus qu’on ne lui demandait.</translation>
    </message>
    <message>
        <source>The server %1, port %2, left while the encryption was being agreed on: nothing was sent.</source>
        <translation>Le serveur %1, port %2, est parti pendant que le chiffrement se négociait&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it goes on, check the port; TLS 1.2 is the oldest that is accepted.</source>
        <translation>Un nouvel essai se fait de lui-même. Si cela continue, vérifiez le port&#x202f;; TLS&#xa0;1.2 est la plus ancienne version acceptée.</translation>
    </message>
    <message>
        <source>The server %1 does not let this account log in with %2: %3.</source>
        <translation>Le serveur %1 ne laisse pas ce compte s’identifier par %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Choose another way to log in; some providers want an application password or OAuth 2.</source>
        <translation>Choisissez une autre façon de s’identifier&#x202f;; certains fournisseurs veulent un mot de passe d’application ou OAuth&#xa0;2.</translation>
    </message>
    <message>
        <source>The server %1 refuses the access token: %2.</source>
        <translation>Le serveur %1 refuse le jeton d’accès&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Let the token command log in again, with the right to send mail (SMTP).</source>
        <translation>Faites s’identifier de nouveau la commande du jeton, avec le droit d’envoyer du courriel (SMTP).</translation>
    </message>
    <message>
        <source>%1 let us in without proving that it knows the password: nothing was sent.</source>
        <translation>%1 nous a laissés entrer sans prouver qu’il connaît le mot de passe&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the name of the server; if it is right, ask the provider.</source>
        <translation>Vérifiez le nom du serveur&#x202f;; s’il est juste, demandez au fournisseur.</translation>
    </message>
    <message>
        <source>a line of the message has %1 characters, mail allows 998</source>
        <translation>une ligne du message a %1 caractères, le courriel en permet 998</translation>
    </message>
</context>
<context>
    <name>SmtpSink</name>
    <message>
        <source>The built-in mail server only listens on this computer, not on %1.</source>
        <translation>Le serveur de courriel intégré n’écoute que sur cet ordinateur, pas sur %1.</translation>
    </message>
    <message>
        <source>Give 127.0.0.1 and a port.</source>
        <translation>Donnez 127.0.0.1 et un port.</translation>
    </message>
    <message>
        <source>The built-in mail server cannot listen on port %1: %2.</source>
        <translation>Le serveur de courriel intégré ne peut pas écouter sur le port %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choisissez un autre port, ou 0 pour n’importe quel port libre.</translation>
    </message>
</context>
<context>
    <name>SnapshotRenderer</name>
    <message>
        <source>The message has no version in the language “%1”.</source>
        <translation>Le message n’a pas de version dans la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add that version and send again to this contact.</source>
        <translation>Ajoutez cette version et renvoyez à ce contact.</translation>
    </message>
</context>
<context>
    <name>SoapCalls</name>
    <message>
        <source>The key may not call %1.</source>
        <translation>La clé ne donne pas droit d’appeler %1.</translation>
    </message>
    <message>
        <source>Ask the person who manages Envoi for a key that may.</source>
        <translation>Demandez à la personne qui gère Envoi une clé qui y donne droit.</translation>
    </message>
    <message>
        <source>“%1” is not an operation of this service.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une opération de ce service.</translation>
    </message>
    <message>
        <source>The contract names those that exist: its address ends in ?wsdl.</source>
        <translation>Le contrat nomme celles qui existent&#x202f;: son adresse se termine par&#x202f;?wsdl.</translation>
    </message>
</context>
<context>
    <name>SoapConnection</name>
    <message>
        <source>The request could not be understood.</source>
        <translation>La demande n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Check the program that sent it, and whether it speaks SOAP 1.1 over HTTP.</source>
        <translation>Vérifiez le programme qui l’a envoyée, et qu’il parle SOAP 1.1 sur HTTP.</translation>
    </message>
    <message>
        <source>Too many calls at once.</source>
        <translation>Trop d’appels à la fois.</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Rappelez un peu plus tard.</translation>
    </message>
    <message>
        <source>The request is not SOAP 1.1 in UTF-8.</source>
        <translation>La demande n’est pas du SOAP 1.1 en UTF-8.</translation>
    </message>
    <message>
        <source>Send it as text/xml; charset=utf-8.</source>
        <translation>Envoyez-la en text/xml; charset=utf-8.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La demande n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envoyez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Calls go to /, the contract is at /?wsdl.</source>
        <translation>Les appels vont à /, le contrat est à /?wsdl.</translation>
    </message>
    <message>
        <source>Calls are sent with POST.</source>
        <translation>Les appels s’envoient par POST.</translation>
    </message>
    <message>
        <source>Check the program that sent it; the contract is at /?wsdl.</source>
        <translation>Vérifiez le programme qui l’a envoyé&#x202f;; le contrat est à /?wsdl.</translation>
    </message>
    <message>
        <source>The request does not say how long it is.</source>
        <translation>La requête ne dit pas sa longueur.</translation>
    </message>
    <message>
        <source>Send it with Content-Length.</source>
        <translation>Envoyez-la avec Content-Length.</translation>
    </message>
    <message>
        <source>The request is larger than %1 MB.</source>
        <translation>La requête dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Spread the records over several calls.</source>
        <translation>Répartissez les fiches sur plusieurs appels.</translation>
    </message>
    <message>
        <source>The request is compressed.</source>
        <translation>La requête est compressée.</translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <translation>Envoyez-la telle quelle, sans Content-Encoding.</translation>
    </message>
</context>
<context>
    <name>SoapEnvelope</name>
    <message>
        <source>The request is not a SOAP envelope with a body.</source>
        <translation>La demande n’est pas une enveloppe SOAP avec un corps.</translation>
    </message>
    <message>
        <source>Build it from the contract: its address ends in ?wsdl.</source>
        <translation>Construisez-la d’après le contrat&#x202f;: son adresse se termine par&#x202f;?wsdl.</translation>
    </message>
    <message>
        <source>The envelope is not one of SOAP 1.1.</source>
        <translation>L’enveloppe n’est pas celle de SOAP 1.1.</translation>
    </message>
    <message>
        <source>Use the namespace %1.</source>
        <translation>Utilisez l’espace de noms %1.</translation>
    </message>
    <message>
        <source>A header of the envelope must be understood, and is not.</source>
        <translation>Un en-tête de l’enveloppe doit être compris, et ne l’est pas.</translation>
    </message>
    <message>
        <source>Send the call without headers.</source>
        <translation>Envoyez l’appel sans en-tête.</translation>
    </message>
    <message>
        <source>The XML of the request is not well formed (line %1).</source>
        <translation>Le XML de la demande est mal formé (ligne %1).</translation>
    </message>
    <message>
        <source>Check what the other program sends.</source>
        <translation>Vérifiez ce que l’autre programme envoie.</translation>
    </message>
    <message>
        <source>“%1” is not an operation of this service.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une opération de ce service.</translation>
    </message>
    <message>
        <source>Its operations are of the namespace %1.</source>
        <translation>Ses opérations sont de l’espace de noms %1.</translation>
    </message>
    <message>
        <source>The envelope holds more than one call.</source>
        <translation>L’enveloppe contient plus d’un appel.</translation>
    </message>
    <message>
        <source>Send each call in an envelope of its own.</source>
        <translation>Envoyez chaque appel dans sa propre enveloppe.</translation>
    </message>
</context>
<context>
    <name>SoapServer</name>
    <message>
        <source>%1 holds no certificate or key that can be used.</source>
        <translation>%1 ne contient ni certificat ni clé utilisable.</translation>
    </message>
    <message>
        <source>Give the certificate and its private key as PEM files, the key without passphrase.</source>
        <translation>Donnez le certificat et sa clé privée en fichiers PEM, la clé sans phrase secrète.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Other computers could call the web service, and their keys would travel in the clear.</source>
        <translation>D’autres ordinateurs pourraient appeler le service web, et leurs clés voyageraient en clair.</translation>
    </message>
    <message>
        <source>Give a certificate and its private key, or listen on 127.0.0.1 only.</source>
        <translation>Donnez un certificat et sa clé privée, ou écoutez seulement sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>No key says from which addresses other computers may call.</source>
        <translation>Aucune clé ne dit depuis quelles adresses d’autres ordinateurs peuvent appeler.</translation>
    </message>
    <message>
        <source>First add a key with a list of addresses, or listen on 127.0.0.1 only.</source>
        <translation>Ajoutez d’abord une clé avec une liste d’adresses, ou écoutez seulement sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Envoi cannot listen on %1: %2.</source>
        <translation>Envoi ne peut pas écouter sur %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that uses this one.</source>
        <translation>Choisissez un autre port, ou fermez le programme qui utilise celui-ci.</translation>
    </message>
    <message>
        <source>This Envoi was built without its web service.</source>
        <translation>Cet Envoi a été compilé sans son service web.</translation>
    </message>
    <message>
        <source>Build it with KDSoap 2.2 for Qt 6: ./dev build does.</source>
        <translation>Compilez-le avec KDSoap 2.2 pour Qt 6&#x202f;: ./dev build le fait.</translation>
    </message>
</context>
<context>
    <name>SoapService</name>
    <message>
        <source>The TypeOperator of the clause is none.</source>
        <translation>Le TypeOperator de la clause n’en est pas un.</translation>
    </message>
    <message>
        <source>The contract names those that exist.</source>
        <translation>Le contrat nomme ceux qui existent.</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>a program</comment>
        <translation>ajouté par %1</translation>
    </message>
</context>
<context>
    <name>SpaceForSending</name>
    <message>
        <source>The disk of the project has %1 left; this sending needs %2.</source>
        <translation>Il reste %1 sur le disque du projet&#x202f;; cet envoi en demande %2.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the project.</source>
        <translation>Un autre programme se sert du projet.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis recommencez.</translation>
    </message>
    <message>
        <source>The project cannot be written.</source>
        <translation>On ne peut pas écrire dans le projet.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the project.</source>
        <translation>Le disque a refusé de lire ou d’écrire le projet.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then try again.</source>
        <translation>Vérifiez le disque et sa connexion, puis recommencez.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>Le fichier du projet est abîmé.</translation>
    </message>
    <message>
        <source>Keep it as it is and open its latest backup.</source>
        <translation>Gardez-le tel quel et ouvrez sa dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Le disque est plein&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The project refused the change: %1.</source>
        <translation>Le projet a refusé le changement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the values, then try again.</source>
        <translation>Vérifiez les valeurs, puis recommencez.</translation>
    </message>
    <message>
        <source>The project answered: %1.</source>
        <translation>Le projet a répondu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation>Recommencez&#x202f;; si cela se reproduit, dites-le aux auteurs d’Envoi.</translation>
    </message>
</context>
<context>
    <name>SteerSending</name>
    <message>
        <source>“%1” is in the state “%2”: that cannot be done now.</source>
        <translation>«&#xa0;%1&#xa0;» est dans l’état «&#xa0;%2&#xa0;»&#x202f;: cela ne peut pas se faire maintenant.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>Say why the sending is cancelled.</source>
        <translation>Dites pourquoi l’envoi est annulé.</translation>
    </message>
    <message>
        <source>Only a sending that is prepared, planned or under way can be cancelled.</source>
        <translation>Seul un envoi préparé, planifié ou en cours peut être annulé.</translation>
    </message>
    <message>
        <source>Only a sending that is leaving can be paused.</source>
        <translation>Seul un envoi en train de partir peut être mis en pause.</translation>
    </message>
    <message>
        <source>Only a paused sending can be resumed.</source>
        <translation>Seul un envoi en pause peut être repris.</translation>
    </message>
    <message>
        <source>Only a sending that has not started can get another date.</source>
        <translation>Seul un envoi qui n’a pas commencé peut recevoir une autre date.</translation>
    </message>
    <message>
        <source>new date: %1</source>
        <translation>nouvelle date&#x202f;: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Only a prepared, planned or running sending has a pace to change.</source>
        <translation>Seul un envoi préparé, planifié ou en cours a un rythme à changer.</translation>
    </message>
    <message>
        <source>new pace</source>
        <translation>nouveau rythme</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it.</source>
        <translation>Attendez qu’il soit terminé, ou annulez-le.</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (non joints)</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>décidé par %1</translation>
    </message>
    <message>
        <source>Resend it to each contact from her card.</source>
        <translation>Renvoyez-le à chaque contact depuis sa fiche.</translation>
    </message>
    <message>
        <source>unknown messages are sent again</source>
        <translation>les messages au sort incertain sont renvoyés</translation>
    </message>
    <message>
        <source>the server is tried at once</source>
        <translation>le serveur est essayé immédiatement</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Closing Envoi</source>
        <translation>Fermeture d’Envoi</translation>
    </message>
    <message>
        <source>The delivery is stopping</source>
        <translation>La livraison s’arrête</translation>
    </message>
    <message>
        <source>What is on its way is finished first, in a minute at most. Whoever has not received the message yet receives it when the project is opened again.</source>
        <translation>Ce qui est en route se termine d’abord, en une minute au plus. Qui n’a pas encore reçu le message le recevra à la prochaine ouverture du projet.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>The fate of the messages under way may stay unknown.</source>
        <translation>Le sort des messages en route pourrait rester inconnu.</translation>
    </message>
    <message>
        <source>Writing down what was delivered…</source>
        <translation>Inscription de ce qui a été livré…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) under way</source>
        <translation>
            <numerusform>%Ln message en route</numerusform>
            <numerusform>%Ln messages en route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectPrefix</name>
    <message>
        <source>The subject prefix holds a line end or a control character.</source>
        <translation>Le préfixe à l’objet contient une fin de ligne ou un caractère de commande.</translation>
    </message>
    <message>
        <source>Write it on one line, such as [REMINDER].</source>
        <translation>Écrivez-le sur une ligne, comme [RAPPEL].</translation>
    </message>
    <message>
        <source>The subject prefix holds a merge field.</source>
        <translation>Le préfixe à l’objet contient un champ de fusion.</translation>
    </message>
    <message>
        <source>Put merge fields in the subject of the message.</source>
        <translation>Mettez les champs de fusion dans l’objet du message.</translation>
    </message>
    <message>
        <source>The subject prefix is longer than %1 characters.</source>
        <translation>Le préfixe à l’objet dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>“%1” says neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>Write 1 or 0.</source>
        <translation>Écrivez 1 ou 0.</translation>
    </message>
    <message>
        <source>“%1” does not say what is known of these people.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce qui est connu de ces personnes.</translation>
    </message>
    <message>
        <source>Give none, left, bounced or forbidden.</source>
        <translation>Donnez none, left, bounced ou forbidden.</translation>
    </message>
    <message>
        <source>“%1” is no status known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut connu ici.</translation>
    </message>
    <message>
        <source>Write active, unsubscribed, cleaned or blocklisted.</source>
        <translation>Écrivez active, unsubscribed, cleaned ou blocklisted.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>This is %1, not a list of contacts.</source>
        <translation>C’est %1, pas une liste de contacts.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as CSV (UTF-8), then import that file.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en .xlsx ou en CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un classeur Excel binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>un fichier OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>a ZIP archive without a list</source>
        <translation>une archive ZIP sans liste</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that no other program holds it.</source>
        <translation>Vérifiez que vous pouvez le lire, et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>The Excel workbook is protected by a password.</source>
        <translation>Le classeur Excel est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, then import that file.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>un ancien classeur Excel (.xls)</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n lists: %1.</source>
        <translation>
            <numerusform>L’archive contient %n liste&#x202f;: %1.</numerusform>
            <numerusform>L’archive contient %n listes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack it and import them one by one, those who left first.</source>
        <translation>Décompressez-la et importez-les une à une, en commençant par ceux qui sont partis.</translation>
    </message>
    <message>
        <source>The workbook is larger than %1 MB.</source>
        <translation>Le classeur dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file: its size has no limit.</source>
        <translation>Enregistrez-le en CSV (UTF-8), puis importez ce fichier&#x202f;: sa taille n’a pas de limite.</translation>
    </message>
    <message>
        <source>The file changed while it was read; nothing was imported.</source>
        <translation>Le fichier a changé pendant sa lecture&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, then import it again.</source>
        <translation>Attendez que l’autre programme ait fini, puis importez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>TestCopies</name>
    <message>
        <source>The message “%1” has no version in the language “%2”.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’a pas de version dans la langue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a version that exists.</source>
        <translation>Choisissez une version qui existe.</translation>
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
        <translation>Le test n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Donnez-en au moins une.</translation>
    </message>
    <message>
        <source>“%1” is not a test group.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe test.</translation>
    </message>
    <message>
        <source>Choose a test group, or mark this one as such.</source>
        <translation>Choisissez un groupe test, ou désignez celui-ci comme tel.</translation>
    </message>
    <message numerus="yes">
        <source>The test group “%1” has %Ln contact(s).</source>
        <translation>
            <numerusform>Le groupe test «&#xa0;%1&#xa0;» a %Ln contact.</numerusform>
            <numerusform>Le groupe test «&#xa0;%1&#xa0;» a %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test goes to 1 to %1 contacts.</source>
        <translation>Un test va à un nombre de contacts de 1 à %1.</translation>
    </message>
    <message>
        <source>The message “%1” has no sender.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>Choose a sender in the message.</source>
        <translation>Choisissez un expéditeur dans le message.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>If %1 is filled in</source>
        <translation>Si %1 est rempli</translation>
    </message>
    <message>
        <source>Insert an image</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Its address on the web, beginning with https://:</source>
        <translation>Son adresse sur le Web, qui commence par https://&#x202f;:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What it shows, for those who do not see it:</source>
        <translation>Ce qu’elle montre, pour qui ne la voit pas&#x202f;:</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>HTML or text</source>
        <translation>HTML ou texte</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Champ de fusion</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Source HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Left empty, the text is made from the HTML.</source>
        <translation>Laissé vide, le texte est fait à partir du HTML.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>an Excel workbook or a ZIP archive</source>
        <translation>un classeur Excel ou une archive ZIP</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a file without text</source>
        <translation>un fichier sans texte</translation>
    </message>
    <message>
        <source>This is %1, not a list in text form.</source>
        <translation>C’est %1, pas une liste en texte.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as CSV (UTF-8), then import that file.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un codage connu ici.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Export the list again and check the file.</source>
        <translation>Exportez la liste de nouveau et vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Give utf-8, utf-16le, utf-16be, windows-1252 or macintosh.</source>
        <translation>Donnez utf-8, utf-16le, utf-16be, windows-1252 ou macintosh.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>Rien ne s’est passé pendant cette période.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Opens and clicks</source>
        <translation>Ouvertures et clics</translation>
    </message>
</context>
<context>
    <name>TokenCommand</name>
    <message numerus="yes">
        <source>it did not end within %n second(s)</source>
        <translation>
            <numerusform>elle ne s’est pas terminée en %n&#xa0;seconde</numerusform>
            <numerusform>elle ne s’est pas terminée en %n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The token command of the account “%1” cannot be started.</source>
        <translation>La commande du jeton du compte «&#xa0;%1&#xa0;» ne peut pas être lancée.</translation>
    </message>
    <message>
        <source>Give the full path of the program in the settings of the account.</source>
        <translation>Donnez le chemin complet du programme dans les réglages du compte.</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>elle s’est terminée avec le statut %1</translation>
    </message>
    <message>
        <source>it printed nothing</source>
        <translation>elle n’a rien affiché</translation>
    </message>
    <message>
        <source>what it printed is no token</source>
        <translation>ce qu’elle a affiché n’est pas un jeton</translation>
    </message>
    <message>
        <source>The token command of the account “%1” gave no access token: %2.</source>
        <translation>La commande du jeton du compte «&#xa0;%1&#xa0;» n’a pas donné de jeton d’accès&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Run it in a terminal: it should print the token and nothing else.</source>
        <translation>Lancez-la dans un terminal&#x202f;: elle doit afficher le jeton et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>TrackingChoice</name>
    <message>
        <source>Only people who agreed (opt-in)</source>
        <translation>Les personnes qui ont accepté (opt-in)</translation>
    </message>
    <message>
        <source>The opens and clicks of these people may be linked to their name; those of the others are only counted. Quebec’s law (Law 25, s. 8.1) asks for each person’s agreement first.</source>
        <translation>Les ouvertures et les clics de ces personnes peuvent être reliés à leur nom&#x202f;; ceux des autres sont seulement comptés. La loi québécoise (loi&#xa0;25, art.&#xa0;8.1) demande d’abord l’accord de chaque personne.</translation>
    </message>
    <message>
        <source>Everybody except those who refused (opt-out)</source>
        <translation>Toutes, sauf celles qui ont refusé (opt-out)</translation>
    </message>
</context>
<context>
    <name>TrackingConsent</name>
    <message>
        <source>Tracking of opens and clicks</source>
        <translation>Suivi des ouvertures et des clics</translation>
    </message>
    <message>
        <source>“%1” does not say who may be followed.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas qui peut être suivi.</translation>
    </message>
    <message>
        <source>Write opt-in: those who said yes; or opt-out: all except those who said no.</source>
        <translation>Écrivez opt-in&#x202f;: les personnes qui ont dit oui&#x202f;; ou opt-out&#x202f;: toutes, sauf celles qui ont dit non.</translation>
    </message>
</context>
<context>
    <name>TypeCommands</name>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni on ni off.</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Écrivez on ou off.</translation>
    </message>
    <message>
        <source>“%1” does not say in which language the label is.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas dans quelle langue est le libellé.</translation>
    </message>
    <message>
        <source>Write it as fr=Infolettre.</source>
        <translation>Écrivez-le comme fr=Infolettre.</translation>
    </message>
    <message>
        <source>The communication type “%1” was added.</source>
        <translation>Le type de communication «&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>The communication type “%1” was changed.</source>
        <translation>Le type de communication «&#xa0;%1&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>The communication type “%1” was removed.</source>
        <translation>Le type de communication «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administratif</translation>
    </message>
    <message>
        <source>kill file too</source>
        <translation>liste noire aussi</translation>
    </message>
    <message>
        <source>from the card</source>
        <translation>depuis la fiche</translation>
    </message>
</context>
<context>
    <name>TypeDialog</name>
    <message>
        <source>Administrative: asks for no consent and offers no opt-out</source>
        <translation>Administratif&#x202f;: n’exige aucun consentement et n’offre pas de désabonnement</translation>
    </message>
    <message>
        <source>Also sent to contacts in the kill file</source>
        <translation>Envoyé aussi aux contacts de la liste noire</translation>
    </message>
    <message>
        <source>May be sent from the card of a contact</source>
        <translation>Peut être envoyé depuis la fiche d’un contact</translation>
    </message>
    <message>
        <source>Default type of new messages</source>
        <translation>Type par défaut des nouveaux messages</translation>
    </message>
    <message>
        <source>Communication type</source>
        <translation>Type de communication</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What recipients read; left empty: the name</source>
        <translation>Ce que lisent les destinataires&#x202f;; vide&#x202f;: le nom</translation>
    </message>
    <message>
        <source>Required consents: one valid consent is enough</source>
        <translation>Consentements exigés&#x202f;: un seul valide suffit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’approbation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo or redo changes of contacts</source>
        <translation>Annuler ou rétablir des modifications de contacts</translation>
    </message>
</context>
<context>
    <name>UnknownFateCard</name>
    <message numerus="yes">
        <source>The connection was lost before the server answered for %Ln message(s): they may have been delivered. They are never sent again by themselves. Choose one of them, or decide for all.</source>
        <translation>
            <numerusform>La connexion s’est perdue avant la réponse du serveur pour&#xa0;%Ln message&#x202f;: il a peut-être été livré. Il n’est jamais renvoyé de lui-même. Choisissez-le, ou décidez pour tous.</numerusform>
            <numerusform>La connexion s’est perdue avant la réponse du serveur pour&#xa0;%Ln messages&#x202f;: ils ont peut-être été livrés. Ils ne sont jamais renvoyés d’eux-mêmes. Choisissez-en un, ou décidez pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may receive the message twice. Send it again?</source>
        <translation>%1 pourrait recevoir le message deux fois. Le renvoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Some of these people may receive the message twice. Send it again?</source>
        <translation>Certaines de ces personnes recevront peut-être le message deux fois. Le renvoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Fate unknown</source>
        <translation>Sort incertain</translation>
    </message>
    <message>
        <source>Messages whose fate is unknown</source>
        <translation>Messages au sort inconnu</translation>
    </message>
    <message>
        <source>Treat as delivered</source>
        <translation>Tenir pour livrés</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>Québec; Lévis</source>
        <comment>an example of a list of values</comment>
        <translation>Québec&#x202f;; Lévis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>last day(s)</source>
        <translation>
            <numerusform>dernier jour</numerusform>
            <numerusform>derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>in the </source>
        <comment>before a number of last days</comment>
        <translation>dans les </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>WallTimeEdit</name>
    <message>
        <source>This time does not exist that day: it will be %1.</source>
        <translation>Cette heure n’existe pas ce jour-là&#x202f;: ce sera %1.</translation>
    </message>
    <message>
        <source>first time, %1</source>
        <translation>première fois, %1</translation>
    </message>
    <message>
        <source>second time, %1</source>
        <translation>deuxième fois, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Laquelle des deux</translation>
    </message>
</context>
<context>
    <name>WebServiceCard</name>
    <message>
        <source>This Envoi was built without its web service.</source>
        <translation>Cet Envoi a été compilé sans son service web.</translation>
    </message>
    <message>
        <source>Another program, such as a CRM, can keep the contacts current by SOAP while this is on.</source>
        <translation>Tant qu’il est activé, un autre programme, comme un CRM, peut tenir les contacts à jour par SOAP.</translation>
    </message>
    <message>
        <source>The contract for the other program: %1</source>
        <translation>Le contrat pour l’autre programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>No key yet: each program that calls needs one.</source>
        <translation>Aucune clé encore&#x202f;: chaque programme qui appelle doit en avoir une.</translation>
    </message>
    <message>
        <source>may call everything</source>
        <translation>peut tout appeler</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>without limit of time or place</source>
        <translation>sans limite de temps ni de lieu</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>The program that uses “%1” can call no more, at once and for good.</source>
        <translation>Le programme qui utilise «&#xa0;%1&#xa0;» ne pourra plus appeler, dès maintenant et pour toujours.</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Calls…</source>
        <translation>Appels…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>One moment: the calls under way are finished first.</source>
        <translation>Un instant&#x202f;: les appels en cours se terminent d’abord.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Envoi</source>
        <translation>Bienvenue dans Envoi</translation>
    </message>
    <message>
        <source>Prepare, approve, send and measure your organisation’s e-mail.</source>
        <translation>Préparez, approuvez, envoyez et mesurez les courriels de votre organisation.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Voir la démonstration</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Nom de votre organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.envoi)</source>
        <translation>Projets (*.envoi)</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Où garder le projet</translation>
    </message>
    <message>
        <source>Or continue</source>
        <translation>Ou poursuivre</translation>
    </message>
    <message>
        <source>The field that identifies a contact: email, or a member number when people share addresses. Several fields are separated by commas. It cannot be changed afterwards.</source>
        <translation>Le champ qui identifie un contact&#x202f;: email, ou un numéro de membre quand des personnes partagent une adresse. Plusieurs champs sont séparés par des virgules. Elle ne peut plus être changée ensuite.</translation>
    </message>
</context>
<context>
    <name>WhatHoldsUp</name>
    <message>
        <source>Waiting: %1 Envoi tries again by itself at %2.</source>
        <translation>En attente&#x202f;: %1 Envoi réessaie de lui-même à %2.</translation>
    </message>
    <message>
        <source>%1 waits until %2: %3</source>
        <translation>%1 attend jusqu’à %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recipient domain(s) wait.</source>
        <translation>
            <numerusform>%Ln autre domaine destinataire attend.</numerusform>
            <numerusform>%Ln autres domaines destinataires attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>Le classeur n’a aucune feuille.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it again, then import that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read from a spreadsheet.</source>
        <translation>Le classeur contient plus de texte qu’on ne peut en lire d’un classeur.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8), then import that file.</source>
        <translation>Enregistrez-la en CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>Ses feuilles sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds no cells.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne contient aucune cellule.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Choisissez une autre feuille.</translation>
    </message>
</context>
<context>
    <name>WriteLock</name>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier de %1.</translation>
    </message>
    <message>
        <source>Move the project to a folder where you may write.</source>
        <translation>Déplacez le projet dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Another program has been writing to the project for a minute.</source>
        <translation>Un autre programme écrit dans le projet depuis une minute.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, then try again.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>WriterThread</name>
    <message>
        <source>The change could not be made: %1.</source>
        <translation>Le changement n’a pas pu se faire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the authors of Envoi.</source>
        <translation>Recommencez&#x202f;; si cela se reproduit, dites-le aux auteurs d’Envoi.</translation>
    </message>
</context>
<context>
    <name>XmlGuard</name>
    <message>
        <source>The XML of the request ends too early.</source>
        <translation>Le XML de la demande se termine trop tôt.</translation>
    </message>
    <message>
        <source>Check what the other program sends.</source>
        <translation>Vérifiez ce que l’autre programme envoie.</translation>
    </message>
    <message>
        <source>The request is not written in UTF-8.</source>
        <translation>La demande n’est pas écrite en UTF-8.</translation>
    </message>
    <message>
        <source>Send it in UTF-8.</source>
        <translation>Envoyez-la en UTF-8.</translation>
    </message>
    <message>
        <source>The request declares a document type or entities.</source>
        <translation>La demande déclare un type de document ou des entités.</translation>
    </message>
    <message>
        <source>SOAP allows none: send the envelope alone.</source>
        <translation>SOAP n’en permet pas&#x202f;: envoyez l’enveloppe seule.</translation>
    </message>
    <message>
        <source>The request holds a processing instruction.</source>
        <translation>La demande contient une instruction de traitement.</translation>
    </message>
    <message>
        <source>The XML of the request has more than 64 levels.</source>
        <translation>Le XML de la demande a plus de 64 niveaux.</translation>
    </message>
    <message>
        <source>The XML of the request has too many elements.</source>
        <translation>Le XML de la demande a trop d’éléments.</translation>
    </message>
    <message>
        <source>Spread the records over several calls.</source>
        <translation>Répartissez les fiches sur plusieurs appels.</translation>
    </message>
    <message>
        <source>The request has no content.</source>
        <translation>La demande n’a pas de contenu.</translation>
    </message>
    <message>
        <source>Send a SOAP envelope.</source>
        <translation>Envoyez une enveloppe SOAP.</translation>
    </message>
    <message>
        <source>The request holds the character NUL.</source>
        <translation>La demande contient le caractère NUL.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Le fichier est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Copy or export it again, then import it.</source>
        <translation>Copiez-le ou exportez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing of it was read.</source>
        <translation>Demandez d’où vient ce fichier&#x202f;; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>The file holds a name that leads out of it: “%1”.</source>
        <translation>Le fichier contient un nom qui mène hors de lui&#x202f;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, then import that file.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read here.</source>
        <translation>«&#xa0;%1&#xa0;» est comprimé d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>Unpack it, then import the file inside.</source>
        <translation>Décompressez-le, puis importez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” would swell to %2 MB when it is unpacked.</source>
        <translation>«&#xa0;%1&#xa0;» gonflerait à %2 Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>The file holds %1 files; a list has a few.</source>
        <translation>Le fichier en contient %1 autres&#x202f;; une liste en a quelques-uns.</translation>
    </message>
    <message>
        <source>The file would swell to %1 MB when it is unpacked.</source>
        <translation>Le fichier gonflerait à %1 Mo une fois décompressé.</translation>
    </message>
</context>
</TS>
