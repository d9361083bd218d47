// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxPictureWidth = 720;
constexpr qreal lineHeightPercent = 130;
} // namespace

HelpBrowser::HelpBrowser(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(u"helpText"_s);
    setAccessibleName(tr("Help"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    // Always shown, because pictures are as wide as the view: a scroll bar that appears later would cut them
    // off.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(space::xl);
    connect(&theme, &Theme::changed, this, &HelpBrowser::reload);
}

QImage HelpBrowser::fitted(const QImage &picture) const
{
    const int width = qMin(viewport()->width() - 2 * space::xl, maxPictureWidth);
    if (picture.width() <= width || width <= 0)
        return picture;
    QImage fitted = picture.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(devicePixelRatioF());
    return fitted;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    const QImage picture = resource.metaType() == QMetaType::fromType<QImage>()
        ? resource.value<QImage>()
        : QImage::fromData(resource.toByteArray());
    return picture.isNull() ? resource : QVariant(fitted(picture));
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    m_pictureWidth = viewport()->width();
    const bool isMissing = name.scheme() == "qrc"_L1 && !QFileInfo::exists(u':' + name.path());
    const QUrl found = isMissing ? helpAddress(QFileInfo(name.path()).baseName(), QLocale()) : name;
    QTextBrowser::doSetSource(found, type);
    applyStyle();
}

/// Adds space between blocks, because Qt gives those of Markdown none.
void HelpBrowser::applyStyle()
{
    document()->setDefaultFont(m_theme.font(TextStyle::Body));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 1 ? space::l : 0);
        format.setBottomMargin(block.textList() ? space::xs : space::s);
        format.setLayoutDirection(layoutDirection());
        cursor.setBlockFormat(format);
    }
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == m_pictureWidth || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace shoptalk
