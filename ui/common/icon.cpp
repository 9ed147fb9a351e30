#include "ui/common/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <array>

namespace {

constexpr std::array sizes{16, 20, 24, 32, 40, 48, 96};

QImage maskOf(const QString &name, int wanted)
{
    int size = sizes.back();
    for (const int candidate : sizes) {
        if (candidate >= wanted) {
            size = candidate;
            break;
        }
    }
    return QImage(QStringLiteral(":/icons/%1-%2.png").arg(name).arg(size))
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, tinted(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, mode, state);
    }

private:
    QPixmap tinted(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const bool on = state == QIcon::On || mode == QIcon::Selected;
        const Token token = mode == QIcon::Disabled ? Token::Ink3 : on ? Token::Accent : m_token;
        QImage image = maskOf(m_name, qMax(size.width(), size.height()));
        if (image.size() != size)
            image = image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), Theme::color(token));
        painter.end();
        return QPixmap::fromImage(image);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TintedEngine(name, token));
}

QIcon applicationIcon()
{
    QIcon envelope;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        envelope.addFile(QStringLiteral(":/icons/envoi-%1.png").arg(size));
    return envelope;
}
