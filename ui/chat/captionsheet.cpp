// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/captionsheet.h"

#include "domain/contentlimits.h"
#include "domain/textlimit.h"
#include "ui/chat/textfield.h"
#include "ui/theme/controls.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

CaptionSheet::CaptionSheet(const Theme &theme, QWidget *parent)
    : FormSheet(theme, tr("Change the caption"), u"sendCaptionButton"_s, parent)
    , m_caption(new TextField(theme, tr("Caption"), u"captionText"_s, TextField::Lines::Several, this))
{
    setObjectName(u"captionSheet"_s);
    column().insertWidget(0, m_caption);
    connect(m_caption, &TextField::changed, this, &CaptionSheet::refresh);
    refresh();
}

void CaptionSheet::setContent(const MediaContent &media)
{
    m_media = media;
    m_caption->setText(media.caption);
    m_caption->focusText();
}

bool CaptionSheet::isFilled() const
{
    return m_caption->text() != m_media.caption.trimmed();
}

QJsonObject CaptionSheet::draft() const
{
    return {{u"caption"_s, m_caption->text()}};
}

void CaptionSheet::setDraft(const QJsonObject &draft, const std::function<QString(const QString &)> &)
{
    m_caption->setText(draft[u"caption"].toString());
}

void CaptionSheet::refresh()
{
    const qsizetype length = characterCount(m_caption->text());
    const bool isTooLong = length > maxCaptionCharacters;
    const QLocale locale;
    m_caption->showProblem(
        isTooLong
            ? tr("%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.")
                  .arg(locale.toString(qlonglong(length)), locale.toString(qlonglong(maxCaptionCharacters)))
            : QString());
    setCanSend(!isTooLong);
}

void CaptionSheet::send()
{
    m_media.caption = m_caption->text();
    Q_EMIT sendRequested(m_media);
}

} // namespace shoptalk
