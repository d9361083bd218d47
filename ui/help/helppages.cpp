// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QFile>
#include <QMetaObject>
#include <QObject>
#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The pages by class, so that a widget does not have to know the guide.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 31> pages{{
    {"shoptalk::SetupPage"_L1, "first-steps"_L1},    {"shoptalk::StartPage"_L1, "first-steps"_L1},
    {"shoptalk::AttachmentSheet"_L1, "messages"_L1}, {"shoptalk::VoiceBar"_L1, "messages"_L1},
    {"shoptalk::FilesPage"_L1, "messages"_L1},       {"shoptalk::TemplatePicker"_L1, "templates"_L1},
    {"shoptalk::TemplateEditor"_L1, "templates"_L1}, {"shoptalk::TemplatesPage"_L1, "templates"_L1},
    {"shoptalk::PricesPage"_L1, "templates"_L1},     {"shoptalk::InboxPage"_L1, "inbox"_L1},
    {"shoptalk::SecurityPage"_L1, "safety"_L1},      {"shoptalk::BackupPage"_L1, "safety"_L1},
    {"shoptalk::PrivacyPage"_L1, "safety"_L1},       {"shoptalk::DeletedPage"_L1, "safety"_L1},
    {"shoptalk::AuditPage"_L1, "safety"_L1},         {"shoptalk::LockPage"_L1, "safety"_L1},
    {"shoptalk::DoctorPage"_L1, "problems"_L1},      {"shoptalk::AccountsPage"_L1, "problems"_L1},
    {"shoptalk::ProblemPage"_L1, "problems"_L1},     {"shoptalk::DesktopsPage"_L1, "first-steps"_L1},
    {"shoptalk::BroadcastPage"_L1, "broadcasts"_L1}, {"shoptalk::DashboardPage"_L1, "dashboard"_L1},
    {"shoptalk::NumbersPage"_L1, "first-steps"_L1},  {"shoptalk::LanguagePage"_L1, "first-steps"_L1},
    {"shoptalk::TeamPage"_L1, "inbox"_L1},           {"shoptalk::ContactsPage"_L1, "inbox"_L1},
    {"shoptalk::NotificationsPage"_L1, "inbox"_L1},  {"shoptalk::StartupPage"_L1, "inbox"_L1},
    {"shoptalk::ShortcutsPage"_L1, "inbox"_L1},      {"shoptalk::RepliesPage"_L1, "messages"_L1},
    {"shoptalk::UpdatesPage"_L1, "safety"_L1},
}};

/// True for the inbox before the first conversation, for which the guide explains how to begin.
bool isEmptyInbox(const QObject &page)
{
    const auto *empty = page.findChild<const QWidget *>(u"emptyInbox"_s);
    return empty && empty->isVisible();
}

QString pathOf(const QString &language, const QString &page)
{
    return u":/guide/%1/%2.md"_s.arg(language, page);
}

} // namespace

QString helpPageFor(const QObject *focus)
{
    for (const QObject *each = focus; each; each = each->parent()) {
        const QLatin1StringView name(each->metaObject()->className());
        for (const auto &[className, page] : pages) {
            if (className == name)
                return isEmptyInbox(*each) ? u"first-steps"_s : QString(page);
        }
    }
    return u"index"_s;
}

QUrl helpAddress(const QString &page, const QLocale &locale)
{
    const QString whole = locale.name(); // "pt_BR"
    for (const QString &language : {whole, whole.section(u'_', 0, 0)}) {
        if (QFile::exists(pathOf(language, page)))
            return QUrl(u"qrc"_s + pathOf(language, page));
    }
    return QUrl(u"qrc"_s + pathOf(u"en"_s, page));
}

} // namespace shoptalk
