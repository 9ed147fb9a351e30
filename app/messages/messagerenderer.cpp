#include "messages/messagerenderer.h"

#include "messages/htmldocument.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/** Where what a letter shows begins: in the body, or after what may stand before it. */
qsizetype startOfBody(const QString &html)
{
    for (const QString &tag : {u"<body"_s, u"</head"_s, u"<html"_s, u"<!doctype"_s})
        if (const qsizetype at = html.indexOf(tag, 0, Qt::CaseInsensitive); at >= 0)
            return html.indexOf(u'>', at) + 1;
    return 0;
}

/** What mail programs show after the subject, hidden in the letter itself. */
QString withPreheader(const QString &html, const QString &preheader)
{
    if (preheader.isEmpty() || html.isEmpty())
        return html;
    QString letter = html;
    return letter.insert(startOfBody(html),
                         u"<div style=\"display:none;max-height:0;overflow:hidden\">%1</div>"_s.arg(preheader));
}

/** Conditions that do not hold leave their empty lines behind in a text made from HTML. */
QString withoutGaps(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    int lineEnds = 0;
    for (QChar c : text) {
        lineEnds = c == u'\n' ? lineEnds + 1 : 0;
        if (lineEnds <= 2)
            *to++ = c;
    }
    out.truncate(to - out.constData());
    return out.trimmed();
}

} // namespace

Result<MessageRenderer> MessageRenderer::prepare(const MessageContent &content)
{
    const Result<EmailAddress> from = EmailAddress::parse(content.sender.address);
    if (!from)
        return failureOf(from);
    MessageRenderer renderer(content, *from);
    if (!content.sender.replyTo.isEmpty()) {
        const Result<EmailAddress> replyTo = EmailAddress::parse(content.sender.replyTo);
        if (!replyTo)
            return failureOf(replyTo);
        renderer.m_replyTo = *replyTo;
    }
    for (const Attachment &attachment : content.attachments) {
        const Result<QByteArray> encoded = encodedAttachment(attachment);
        if (!encoded)
            return failureOf(encoded);
        renderer.m_attachments.append(*encoded);
    }
    const MessageVersion &version = content.version;
    const QString text = version.text.isEmpty() ? HtmlDocument::read(version.html).text : version.text;
    const std::tuple<MergeTemplate *, QString, MergeEscape> texts[] = {
        {&renderer.m_senderName, content.sender.name, MergeEscape::Header},
        {&renderer.m_subject, version.subject, MergeEscape::Header},
        {&renderer.m_preheader, version.preheader, MergeEscape::Header},
        {&renderer.m_html, withPreheader(version.html, version.preheader.toHtmlEscaped().replace("&quot;"_L1, "\""_L1)),
         MergeEscape::Html},
        {&renderer.m_text, text, MergeEscape::Text}};
    for (const auto &[target, source, escape] : texts) {
        const Result<MergeTemplate> compiled = MergeTemplate::compile(source, escape);
        if (!compiled)
            return failureOf(compiled);
        *target = *compiled;
    }
    if (renderer.m_senderName.fields().isEmpty()) {
        const Result<QByteArray> sender = renderer.senderFieldsFor(MergeValues({}, {}, {}, version.language));
        if (!sender)
            return failureOf(sender);
        renderer.m_senderFields = *sender;
    }
    const QString &leave = content.sender.replyTo.isEmpty() ? content.sender.address : content.sender.replyTo;
    renderer.m_unsubscribeUrl =
        u"mailto:%1?subject=unsubscribe"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(leave, "@")));
    renderer.m_encodedHtml = EncodedTemplate(renderer.m_html);
    renderer.m_encodedText = EncodedTemplate(renderer.m_text);
    return renderer;
}

QStringList MessageRenderer::fields() const
{
    QStringList names;
    for (const MergeTemplate *each : {&m_senderName, &m_subject, &m_preheader, &m_html, &m_text})
        names += each->fields();
    names.removeDuplicates();
    return names;
}

Result<RenderedMessage> MessageRenderer::preview(const Contact &contact) const
{
    return fill(MergeValues(contact, m_content.identity, unsubscribeUrl({}), m_content.version.language));
}

Result<RenderedMessage> MessageRenderer::fill(const MergeValues &values) const
{
    RenderedMessage message;
    const std::pair<Result<QString>, QString *> texts[] = {{subjectFor(values), &message.subject},
                                                           {m_preheader.render(values), &message.preheader},
                                                           {m_html.render(values), &message.html},
                                                           {textFor(values), &message.text}};
    for (const auto &[filled, target] : texts) {
        if (!filled)
            return failureOf(filled);
        *target = *filled;
    }
    return message;
}

Result<QString> MessageRenderer::subjectFor(const MergeValues &values) const
{
    Result<QString> subject = m_subject.render(values);
    if (subject && !m_content.subjectPrefix.isEmpty())
        subject = m_content.subjectPrefix + u' ' + *subject;
    return subject;
}

Result<QString> MessageRenderer::textFor(const MergeValues &values) const
{
    const Result<QString> text = m_text.render(values);
    return m_content.version.text.isEmpty() ? text.map(withoutGaps) : text;
}

Result<MimeBodies> MessageRenderer::bodiesFor(const MergeValues &values) const
{
    const auto html = m_encodedHtml.render(values);
    if (!html)
        return failureOf(html);
    if (!m_content.version.text.isEmpty()) {
        const auto text = m_encodedText.render(values);
        if (!text)
            return failureOf(text);
        return MimeBodies{*html, *text};
    }
    const Result<QString> text = textFor(values);
    if (!text)
        return failureOf(text);
    return MimeBodies{*html, text->isEmpty() ? std::nullopt : std::optional(encodedText(text->toUtf8()))};
}

Result<QByteArray> MessageRenderer::render(const Contact &contact, const EmailAddress &to, const QString &messageId,
                                           Instant date, const QString &unsubscribeToken) const
{
    const QString unsubscribe = unsubscribeUrl(unsubscribeToken);
    const MergeValues values(contact, m_content.identity, unsubscribe, m_content.version.language);
    const Result<QString> subject = subjectFor(values);
    if (!subject)
        return failureOf(subject);
    const Result<QByteArray> sender = m_senderFields ? *m_senderFields : senderFieldsFor(values);
    if (!sender)
        return failureOf(sender);
    const Result<MimeBodies> bodies = bodiesFor(values);
    if (!bodies)
        return failureOf(bodies);
    return buildMime(
        {*sender, {}, to, *subject, messageId.toLatin1(), date, '<' + unsubscribe.toUtf8() + '>', &m_attachments},
        *bodies);
}

Result<QByteArray> MessageRenderer::senderFieldsFor(const MergeValues &values) const
{
    const Result<QString> name = m_senderName.render(values);
    if (!name)
        return failureOf(name);
    return senderFields({*name, m_from, m_replyTo, m_content.version.language});
}

/** Until a public page exists, leaving is a letter to the sender; the token says who leaves which sending. */
QString MessageRenderer::unsubscribeUrl(const QString &token) const
{
    return token.isEmpty() ? m_unsubscribeUrl
                           : m_unsubscribeUrl + "%20"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(token));
}
