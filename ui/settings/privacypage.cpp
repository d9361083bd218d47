// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "archive/privacycare.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

PrivacyPage::PrivacyPage(const Theme &theme, PrivacyCare &privacy, QWidget *parent)
    : SettingsPage(parent)
    , m_privacy(privacy)
    , m_days(new QComboBox(this))
    , m_problem(makeLabel(theme, TextStyle::Body, tr("This could not be saved. Is the disk full?"),
                          Tone::Danger, this))
{
    setObjectName(u"privacyPage"_s);
    m_days->setObjectName(u"retentionChoice"_s);
    m_days->setAccessibleName(tr("How long messages are kept"));
    m_days->addItem(tr("For ever"), 0);
    m_days->addItem(tr("5 years"), 5 * 365);
    m_days->addItem(tr("2 years"), 2 * 365);
    m_days->addItem(tr("1 year"), 365);
    m_days->addItem(tr("90 days"), 90);
    m_days->addItem(tr("30 days"), 30);
    m_problem->hide();
    auto *keeping = new SettingsSection(
        theme, tr("How long messages are kept"),
        tr("Messages that are older are destroyed on this computer, in all conversations, once a "
           "day. What WhatsApp itself keeps is not touched."),
        this);
    keeping->addLine({m_days});
    keeping->add(m_problem);
    auto *deleting = new SettingsSection(theme, tr("Deleting and erasing"),
                                         tr("A deleted conversation can be brought back at once, and is "
                                            "destroyed after %n day(s). If a customer asks for it, erase "
                                            "them: right-click the conversation and choose Erase. Name, "
                                            "number and messages are then overwritten on the disk.",
                                            nullptr, PrivacyCare::daysUntilPurge),
                                         this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(keeping);
    column->addWidget(deleting);
    connect(m_days, &QComboBox::activated, this, &PrivacyPage::choose);
    refresh();
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
    const int days = m_privacy.retentionDays();
    if (m_days->findData(days) < 0)
        m_days->addItem(tr("%n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(days));
}

void PrivacyPage::choose(int index)
{
    const int now = m_privacy.retentionDays();
    const int days = m_days->itemData(index).toInt();
    if (days == now)
        return;
    const bool isShorter = days != 0 && (now == 0 || days < now);
    isShorter ? askToShorten(days) : keepFor(days);
}

void PrivacyPage::askToShorten(int days)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Destroy older messages?"),
                                tr("Destroy all messages that are older than %n day(s)?", nullptr, days),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"retentionDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It begins at once and can't be undone."));
    QPushButton *confirm = box->addButton(tr("Destroy older messages"), QMessageBox::DestructiveRole);
    confirm->setObjectName(u"confirmRetentionButton"_s);
    setKind(*confirm, ButtonKind::Danger);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(confirm, &QPushButton::clicked, this, [this, days] { keepFor(days); });
    connect(cancel, &QPushButton::clicked, this, &PrivacyPage::refresh);
    box->open();
}

void PrivacyPage::keepFor(int days)
{
    QCoro::connect(m_privacy.setRetentionDays(days), this, [this](const Result<void> &saved) {
        m_problem->setVisible(!saved);
        refresh();
        if (saved)
            QCoro::connect(m_privacy.purgeDue(), this, [](const Result<int> &) {});
    });
}

} // namespace shoptalk
