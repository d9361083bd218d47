// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatecardview.h"

#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/isolated.h"
#include "ui/theme/noticesign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Source: template management: only these can be edited.
bool isEditable(TemplateStatus status)
{
    return status == TemplateStatus::Approved || status == TemplateStatus::Rejected
        || status == TemplateStatus::Paused;
}

} // namespace

TemplateCardView::TemplateCardView(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_facts(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_notice(new QFrame(this))
    , m_sign(new NoticeSign(theme, m_notice))
    , m_status(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, m_notice))
    , m_next(makeLabel(theme, TextStyle::Body, QString(), Tone::Warning, this))
    , m_preview(new TemplatePreview(theme, this))
    , m_edit(makeButton(ButtonKind::Secondary, tr("Edit…"), this))
    , m_delete(makeButton(ButtonKind::Danger, tr("Delete…"), this))
{
    setObjectName(u"templateCard"_s);
    setSurface(*this, Surface::Card);
    m_title->setObjectName(u"templateCardTitle"_s);
    m_status->setObjectName(u"templateCardStatus"_s);
    m_next->setObjectName(u"templateCardNext"_s);
    m_edit->setObjectName(u"editTemplateButton"_s);
    m_delete->setObjectName(u"deleteTemplateButton"_s);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space::l, space::m, space::l, space::m);
    notice->setSpacing(space::m);
    notice->addWidget(m_sign, 0, Qt::AlignTop);
    notice->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_notice, m_next, m_preview})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &TemplateCardView::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &TemplateCardView::deleteRequested);
}

void TemplateCardView::setTemplate(const Template &whole)
{
    m_whole = whole;
    m_title->setText(templateTitle(whole.name));
    m_facts->setText(u"%1 · %2 · %3"_s.arg(isolated(whole.name), languageName(whole.language),
                                           categoryText(whole.category)));
    m_preview->setComponents(whole.components);
    showStatus();
    m_edit->setAccessibleName(tr("Edit %1").arg(isolated(m_title->text())));
    m_delete->setAccessibleName(tr("Delete %1").arg(isolated(m_title->text())));
    setBusy(m_isBusy);
}

void TemplateCardView::showStatus()
{
    QStringList sentences{statusText(m_whole.status) + u'.'};
    const bool wasSent =
        m_whole.status != TemplateStatus::Rejected && m_whole.status != TemplateStatus::Pending;
    if (const QString quality = qualityText(m_whole.quality); wasSent && !quality.isEmpty())
        sentences << quality + u'.';
    sentences << statusAdvice(m_whole);
    if (m_whole.status == TemplateStatus::Rejected && !m_whole.rejectionAdvice.isEmpty())
        sentences << tr("WhatsApp says: %1").arg(isolated(m_whole.rejectionAdvice));
    sentences.removeAll(QString());
    m_status->setText(sentences.join(u' '));
    const bool isLiked =
        m_whole.quality != TemplateQuality::Red && m_whole.quality != TemplateQuality::Yellow;
    const Notice tone = statusTone(m_whole.status);
    const Notice shown = tone == Notice::Success && !isLiked ? Notice::Warning : tone;
    m_sign->setNotice(shown);
    setNotice(*m_notice, shown);
    const bool changes = m_whole.nextCategory != TemplateCategory::Unknown;
    m_next->setVisible(changes);
    m_next->setText(
        tr("WhatsApp will move this template to the category “%1” within a day. Messages may then cost "
           "more. If that is wrong, ask for a review in WhatsApp Manager.")
            .arg(categoryText(m_whole.nextCategory)));
}

void TemplateCardView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_edit->setEnabled(!isBusy && isEditable(m_whole.status));
    m_edit->setToolTip(
        isEditable(m_whole.status) ? QString() : tr("WhatsApp lets it be edited once its review is over."));
    m_delete->setEnabled(!isBusy);
}

} // namespace shoptalk
