// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/headingview.h"

#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/plaintooltip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct HeadingStrings {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::PreviewBubble)
};

constexpr int placeHeight = 96;
constexpr int narrowWidth = 156; ///< Of a picture on a card.
constexpr double pictureRatio = 1.91; ///< Phones crop the picture of a heading to this width per height.
constexpr double placeTint = 0.12;
constexpr int positionDecimals = 5; ///< About a metre.

QString kindText(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image:
        return HeadingStrings::tr("Picture");
    case HeaderFormat::Video:
        return HeadingStrings::tr("Video");
    case HeaderFormat::Document:
        return HeadingStrings::tr("Document");
    case HeaderFormat::Location:
        return HeadingStrings::tr("Place on a map");
    case HeaderFormat::None:
    case HeaderFormat::Text:
    case HeaderFormat::Unknown:
        break;
    }
    return HeadingStrings::tr("A part that can’t be shown here");
}

Icon iconOf(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image:
        return Icon::Photo;
    case HeaderFormat::Video:
        return Icon::Video;
    case HeaderFormat::Document:
        return Icon::Document;
    case HeaderFormat::Location:
        return Icon::Location;
    case HeaderFormat::None:
    case HeaderFormat::Text:
    case HeaderFormat::Unknown:
        break;
    }
    return Icon::Puzzle;
}

/// A tinted area with an icon, where a file or a map will be.
class IconPlace final : public QWidget {
public:
    IconPlace(const Theme &theme, Icon icon, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        keepFitting(theme, *this, [this] { setMinimumHeight(m_theme.sized(placeHeight)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor background = m_theme.colours().bubbleText;
        background.setAlphaF(float(placeTint));
        painter.setPen(Qt::NoPen);
        painter.setBrush(background);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        const int side = m_theme.sized(size::iconLarge);
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect()).center());
        paintIcon(painter, square, m_icon, m_theme.colours().bubbleInMuted, layoutDirection());
    }

private:
    const Theme &m_theme;
    Icon m_icon;
};

/// The middle of a picture, as wide as the bubble.
class PictureView final : public QWidget {
public:
    PictureView(const Theme &theme, const QImage &picture, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_picture(picture)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return qMax(qRound(width / pictureRatio), m_theme.sized(placeHeight)); // all cards have one height
    }
    QSize sizeHint() const override
    {
        const int width = m_theme.sized(narrowWidth);
        return {width, heightForWidth(width)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath round;
        round.addRoundedRect(rect(), radius::control, radius::control);
        painter.setClipPath(round);
        const QSizeF shown = QSizeF(size()).scaled(m_picture.size(), Qt::KeepAspectRatio);
        QRectF part(QPointF(), shown);
        part.moveCenter(QRectF(m_picture.rect()).center());
        painter.drawImage(QRectF(rect()), m_picture, part);
    }

private:
    const Theme &m_theme;
    QImage m_picture;
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString positionText(const LocationContent &place)
{
    const QLocale locale;
    return HeadingStrings::tr("%1, %2", "latitude, longitude")
        .arg(locale.toString(place.latitude, 'f', positionDecimals),
             locale.toString(place.longitude, 'f', positionDecimals));
}

/// The strong and the muted line below the picture or map, or beside the icon of a document.
struct Lines {
    QString title;
    QString detail;
};

Lines linesOf(HeaderFormat format, const PreviewHeading &heading)
{
    if (format == HeaderFormat::Location) {
        const LocationContent &place = heading.place;
        if (!place.placeName.isEmpty() || !place.address.isEmpty())
            return {place.placeName, place.address};
        return place == LocationContent() ? Lines() : Lines{positionText(place), {}};
    }
    return {heading.name, heading.bytes > 0 ? sizeText(heading.bytes) : QString()};
}

void addLines(const Theme &theme, QVBoxLayout &column, const Lines &lines, QWidget *parent)
{
    const auto add = [&](TextStyle style, const QString &text, Tone tone, const QString &name) {
        if (text.isEmpty())
            return;
        QLabel *label = makeLabel(theme, style, isolated(text), tone, parent);
        label->setTextFormat(Qt::PlainText);
        label->setObjectName(name);
        column.addWidget(label);
    };
    add(TextStyle::BodyStrong, lines.title, Tone::Normal, u"previewHeadingTitle"_s);
    add(TextStyle::Caption, lines.detail, Tone::Muted, u"previewHeadingDetail"_s);
}

/// A document as phones show it: its icon beside its name.
QWidget *makeDocument(const Theme &theme, const Lines &lines, QWidget *parent)
{
    auto *view = new QWidget(parent);
    auto *sign = new QLabel(view);
    keepFitting(theme, *sign, [sign, &theme] {
        const int side = theme.sized(size::iconLarge);
        sign->setPixmap(theme.icon(Icon::Document, &Colours::bubbleInMuted).pixmap(side, side));
    });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    addLines(theme, *texts, lines, view);
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return view;
}

} // namespace

QString headingText(HeaderFormat format, const PreviewHeading &heading)
{
    if (format == HeaderFormat::None || format == HeaderFormat::Text)
        return {};
    const Lines lines = linesOf(format, heading);
    const QString facts = ListText::facts({lines.title, lines.detail});
    const QString kind = kindText(format);
    return facts.isEmpty() ? kind : HeadingStrings::tr("%1: %2").arg(kind, facts);
}

QWidget *makeHeadingView(const Theme &theme, HeaderFormat format, const PreviewHeading &heading,
                         const QImage &picture, QWidget *parent)
{
    const Lines lines = linesOf(format, heading);
    QWidget *view = nullptr;
    if (format == HeaderFormat::Document && !lines.title.isEmpty()) {
        view = makeDocument(theme, lines, parent);
    } else {
        view = new QWidget(parent);
        auto *column = new QVBoxLayout(view);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::hair);
        if (!picture.isNull())
            column->addWidget(new PictureView(theme, picture, view));
        else
            column->addWidget(new IconPlace(theme, iconOf(format), view));
        if (picture.isNull()) // phones show no name of a picture
            addLines(theme, *column, lines, view);
    }
    view->setObjectName(picture.isNull() ? u"previewHeading"_s : u"previewPicture"_s);
    view->setAccessibleName(headingText(format, heading));
    view->setToolTip(plainToolTip(view->accessibleName()));
    return view;
}

} // namespace shoptalk
