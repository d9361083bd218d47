// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "archive/erasureservice.h"
#include "ui/settings/labelscard.h"
#include "ui/settings/retentionchoice.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/stopphrasescard.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

PrivacyPage::PrivacyPage(const Theme &theme, ErasureService &privacy, Labels &labels,
                         StopPhraseList &stopPhrases, QWidget *parent)
    : SettingsPage(parent)
    , m_privacy(privacy)
    , m_days(new RetentionChoice(RetentionChoice::Follows::No, this))
    , m_typing(new QCheckBox(tr("Show customers that you are typing"), this))
    , m_labels(new LabelsCard(labels, privacy, theme, this))
    , m_stopPhrases(new StopPhrasesCard(stopPhrases, theme, this))
    , m_problem(makeLabel(theme, TextStyle::Body,
                          tr("This could not be saved. Check that the disk is not full, then try again."),
                          Tone::Danger, this))
{
    setObjectName(u"privacyPage"_s);
    m_days->setObjectName(u"retentionChoice"_s);
    m_days->setAccessibleName(tr("How long messages are kept"));
    m_problem->hide();
    auto *keeping = new SettingsSection(
        theme, tr("How long messages are kept"),
        tr("Once a day, older messages are deleted from this computer forever, unless the conversation’s "
           "label says otherwise. This doesn’t change anything at WhatsApp."),
        this);
    keeping->addLine({m_days});
    keeping->add(m_problem);
    auto *deleting = new SettingsSection(
        theme, tr("Deleting and erasing"),
        tr("Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing "
           "a customer deletes their name, number and messages forever. Do this when a customer asks you to: "
           "right-click the conversation and choose Erase.",
           nullptr, ErasureService::daysUntilPurge),
        this);
    m_typing->setObjectName(u"showsTyping"_s);
    auto *typing = new SettingsSection(
        theme, tr("Typing"),
        tr("Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp."),
        this);
    typing->add(m_typing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(keeping);
    column->addWidget(m_labels);
    column->addWidget(deleting);
    column->addWidget(m_stopPhrases);
    column->addWidget(typing);
    connect(m_days, &RetentionChoice::chosen, this,
            [this](std::optional<int> days) { keepFor(days.value_or(0)); });
    connect(m_typing, &QCheckBox::toggled, this, &PrivacyPage::showsTypingChanged);
    refresh();
}

void PrivacyPage::setShowsTyping(bool isShown)
{
    m_typing->setChecked(isShown);
}

QString PrivacyPage::title() const
{
    return tr("Privacy");
}

Icon PrivacyPage::icon() const
{
    return Icon::Lock;
}

void PrivacyPage::refresh()
{
    showRetention();
    m_stopPhrases->refresh();
}

bool PrivacyPage::hasChanges() const
{
    return m_labels->hasChanges() || m_stopPhrases->hasChanges();
}

void PrivacyPage::showRetention()
{
    m_days->setDays(m_privacy.retentionDays());
    m_labels->refresh();
}

void PrivacyPage::keepFor(int days)
{
    QCoro::connect(m_privacy.setRetentionDays(days), this, [this](const Result<void> &saved) {
        m_problem->setVisible(!saved);
        showRetention();
        if (saved)
            QCoro::connect(m_privacy.purgeDue(), this, [](const Result<int> &) {});
    });
}

} // namespace shoptalk
