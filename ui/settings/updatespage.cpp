// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/updatespage.h"

#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "updates/updatechecker.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

UpdatesPage::UpdatesPage(UpdateChecker &checker, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_checker(checker)
    , m_isOn(new QCheckBox(tr("Check once a day"), this))
    , m_check(makeButton(ButtonKind::Secondary, tr("Check now"), this))
    , m_page(makeButton(ButtonKind::Primary, tr("See what’s new"), this))
    , m_notice(new SettingsNotice(theme, u"updatesMessage"_s, this))
{
    setObjectName(u"updatesPage"_s);
    m_isOn->setObjectName(u"updatesOn"_s);
    m_isOn->setAccessibleName(tr("Look for a new version of Shoptalk once a day"));
    m_check->setObjectName(u"updatesCheckButton"_s);
    m_check->setAccessibleName(tr("Look for a new version of Shoptalk now"));
    m_page->setObjectName(u"updatesPageButton"_s);
    m_page->setAccessibleName(tr("Open the page with the new version"));
    auto *section = new SettingsSection(
        theme, tr("New versions"),
        tr("You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs "
           "anything by itself, and it sends nothing about you or your shop.")
            .arg(checker.installed().toString()),
        this);
    section->add(m_isOn);
    section->addLine({m_check, m_page});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_notice);
    column->addWidget(section);
    connect(m_isOn, &QCheckBox::toggled, this, [this](bool isOn) { m_checker.setOn(isOn); });
    connect(m_check, &QPushButton::clicked, this, &UpdatesPage::check);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_address); });
    connect(&m_checker, &UpdateChecker::found, this, &UpdatesPage::showNewer);
    refresh();
}

QString UpdatesPage::title() const
{
    return tr("Updates");
}

Icon UpdatesPage::icon() const
{
    return Icon::Retry;
}

void UpdatesPage::refresh()
{
    m_isOn->setChecked(m_checker.state().isOn);
    m_isOn->setEnabled(m_checker.isPossible());
    m_check->setEnabled(m_checker.isPossible());
    m_page->hide();
    if (!m_checker.isPossible())
        m_notice->notify(Notice::Info,
                         tr("This copy of Shoptalk does not know where to look. Ask the person who gave it "
                            "to you for newer versions."));
    else if (const std::optional<UpdateRelease> &newest = m_checker.state().newest)
        showNewer(*newest);
    else
        m_notice->hide();
}

void UpdatesPage::check()
{
    m_check->setEnabled(false);
    m_notice->notify(Notice::Info, tr("Looking for a newer version…"));
    QCoro::connect(m_checker.check(), this,
                   [this](const Result<std::optional<UpdateRelease>> &newer) { showResult(newer); });
}

void UpdatesPage::showResult(const Result<std::optional<UpdateRelease>> &newer)
{
    m_check->setEnabled(true);
    if (!newer)
        return m_notice->notify(Notice::Warning, problem(newer.error()));
    if (*newer)
        return showNewer(**newer);
    m_page->hide();
    m_notice->notify(Notice::Success, tr("This is the newest version."));
}

void UpdatesPage::showNewer(const UpdateRelease &release)
{
    m_address = release.page;
    m_page->show();
    const QString text =
        tr("Shoptalk %1 is here. You can download it whenever it suits you.").arg(release.version.toString());
    m_notice->notify(Notice::Info, release.notes.isEmpty() ? text : text + u"\n\n"_s + release.notes);
}

QString UpdatesPage::problem(const Error &error)
{
    switch (error.reason) {
    case Reason::UpdateForged:
    case Reason::UpdateForeign:
        return tr(
            "The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on "
            "another network, tell the person who looks after your computers.");
    case Reason::UpdateOlder:
    case Reason::UpdateExpired:
        return tr(
            "The answer is out of date, so it was ignored. Check that this computer’s date is right, then "
            "try again tomorrow.");
    default:
        return tr(
            "Shoptalk could not look for a newer version. Check the internet connection, then try again.");
    }
}

} // namespace shoptalk
