#include "base/figures.h"
#include "cli/command.h"
#include "delivery/smtpsink.h"
#include "store/sendingrepository.h"
#include "workflow/deliverproject.h"
#include "workflow/demoproject.h"
#include "workflow/passwordstore.h"
#include "workflow/terminationsignal.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryCommands)
};

QString lineOf(const SendingFigures &figures)
{
    return Words::tr("%1 delivered, %2 errors, %3 remaining, %4 unknown")
        .arg(formatCount(figures.delivered()), formatCount(figures.errors()), formatCount(figures.remaining()),
             formatCount(figures.count(RecipientState::Unknown)));
}

Result<Answer> deliver(const CommandContext &context)
{
    const auto connections = context.arguments.number(u"--connections"_s, 1, 100);
    if (!connections)
        return failureOf(connections);
    SystemPasswordStore passwords(context.projectPath);
    DeliverProject engine(context.db(), passwords);
    QStringList troubles;
    QObject::connect(&engine.feed(), &DeliveryFeed::attentionNeeded, &engine, [&](const Failure &failure) {
        troubles.append(failure.text());
        context.progress(failure.text());
    });
    QStringList waits;
    QObject::connect(&engine.feed(), &DeliveryFeed::waiting, &engine, [&](const Failure &failure) {
        waits.append(failure.text());
        context.progress(failure.text());
    });
    QEventLoop loop;
    QObject::connect(&engine, &DeliverProject::finished, &loop, &QEventLoop::quit);
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &engine, [&] {
        context.progress(Words::tr("Finishing what is under way…"));
        engine.stop();
    });
    const SendingRepository sendings(context.db());
    const Instant begun = context.clock.now();
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, &engine, [&] {
        if (const Result<SendingFigures> figures = sendings.figuresSince(begun))
            context.progress(lineOf(*figures));
    });

    DeliverProject::Options options;
    options.program = u"envoi-cli"_s;
    options.untilIdle = context.arguments.has(u"--until-idle"_s);
    options.connections = *connections;
    if (const Result<void> started = engine.start(options); !started)
        return failureOf(started);
    everySecond.start(std::chrono::seconds(1));
    if (engine.isRunning())
        loop.exec();
    everySecond.stop();

    const Result<SendingFigures> figures = sendings.figuresSince(begun);
    if (!figures)
        return failureOf(figures);
    if (figures->remaining() > 0 && !waits.isEmpty())
        troubles.append(waits.last());
    const QJsonObject json{{u"delivered"_s, figures->delivered()},
                           {u"errors"_s, figures->errors()},
                           {u"remaining"_s, figures->remaining()},
                           {u"unknown"_s, figures->count(RecipientState::Unknown)},
                           {u"troubles"_s, QJsonArray::fromStringList(troubles)}};
    return Answer::of(json, lineOf(*figures), troubles.isEmpty() ? 0 : 1);
}

/** A mail server that keeps or forgets what it receives: to see a sending without anything leaving the computer. */
Result<Answer> runSink(const CommandContext &context)
{
    SmtpSinkBehaviour behaviour;
    const QString listen = context.arguments.one(u"--listen"_s, u"127.0.0.1:0"_s);
    const qsizetype colon = listen.lastIndexOf(u':');
    SmtpSink sink(behaviour);
    sink.keepMessages(false);
    if (context.arguments.has(u"--dir"_s))
        sink.writeTo(context.arguments.one(u"--dir"_s));
    if (const Result<void> started = sink.listen(listen.left(colon), quint16(listen.mid(colon + 1).toUInt())); !started)
        return failureOf(started);
    context.progress(Words::tr("listening on %1").arg(u"127.0.0.1:%1"_s.arg(sink.port())));
    qint64 total = 0;
    QObject::connect(&sink, &SmtpSink::received, &sink, [&] {
        if (++total % 1000 == 0)
            context.progress(Words::tr("%n message(s) received", nullptr, int(total)));
    });
    QEventLoop loop;
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &loop, &QEventLoop::quit);
    loop.exec();
    return Answer::of(QJsonObject{{u"received"_s, total}}, Words::tr("%n message(s) received", nullptr, int(total)));
}

Result<Answer> createDemo(const CommandContext &context)
{
    const QString path = context.arguments.positional(0);
    if (const Result<void> made = DemoProject(context.clock).create(path); !made)
        return failureOf(made);
    return Answer::of(QJsonObject{{u"project"_s, path}}, Words::tr("The demonstration project is in %1.").arg(path));
}

} // namespace

QList<Command> deliveryCommands()
{
    return {
        {{u"deliver"_s, {}, {}, {{u"--until-idle"_s, Arity::Flag, {}}, {u"--connections"_s, Arity::One, u"N"_s}}},
         true,
         deliver},
        {{u"sink"_s, {}, {}, {{u"--listen"_s, Arity::One, u"127.0.0.1:P"_s}, {u"--dir"_s, Arity::One, u"DIR"_s}}},
         false,
         runSink},
        {{u"demo"_s, {}, {u"PATH"_s}, {}}, false, createDemo},
    };
}
