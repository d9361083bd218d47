// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/doctorpage.h"

#include "ui/settings/doctortext.h"
#include "ui/theme/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Names used in the report. They are the same in every language, because the report is for those who help.
constexpr std::array linkNames{"keychain", "database",    "relay",  "clock",        "pairing",  "sequence",
                               "token",    "permissions", "number", "subscription", "override", "loopback"};
constexpr std::array stateNames{"good", "BAD", "skipped"};

/// Numbers the links if there are several of one kind, because the report contains no names.
QString reportedName(const Finding &finding)
{
    const QString name = QLatin1StringView(linkNames.at(size_t(finding.link)));
    return finding.about.ordinal == 0 ? name : u"%1 %2"_s.arg(name).arg(finding.about.ordinal);
}

/// The name of the link, and of the account or number it belongs to.
QString titleOf(const Finding &finding)
{
    const QString link = nameOf(finding.link);
    return finding.about.name.isEmpty() ? link : DoctorPage::tr("%1 · %2").arg(link, finding.about.name);
}

QString cardName(const Finding &finding)
{
    const QString name = u"doctorLink-"_s + QLatin1StringView(linkNames.at(size_t(finding.link)));
    return finding.about.ordinal < 2 ? name : u"%1-%2"_s.arg(name).arg(finding.about.ordinal);
}

QIcon signOf(const Theme &theme, Finding::State state)
{
    switch (state) {
    case Finding::State::Good:
        return theme.icon(Icon::CheckCircle, &Colours::success);
    case Finding::State::Bad:
        return theme.icon(Icon::Alert, &Colours::danger);
    case Finding::State::Skipped:
        break;
    }
    return theme.icon(Icon::Question, &Colours::textMuted);
}

} // namespace

DoctorPage::DoctorPage(const Theme &theme, Doctor &doctor, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_doctor(doctor)
    , m_summary(makeLabel(theme, TextStyle::BodyStrong, QString(), Tone::Normal, this))
    , m_again(makeButton(ButtonKind::Primary, tr("Check again"), this))
    , m_copy(makeButton(ButtonKind::Secondary, tr("Copy the report"), this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"doctorPage"_s);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_again->setObjectName(u"examineButton"_s);
    m_copy->setObjectName(u"copyReportButton"_s);
    QLabel *what = makeLabel(theme, TextStyle::Body,
                             tr("Checks every step between your customers’ phones and this computer, "
                                "including your relay (the server that receives your messages while this "
                                "computer is off). The report contains no passwords, names or messages."),
                             Tone::Muted, this);
    QLabel *files = makeLabel(
        theme, TextStyle::Body,
        tr("Your relay keeps messages, but fetches no photos or other files: it cannot log in to your "
           "WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes "
           "them after 7 days, so do not leave every computer off for a week."),
        Tone::Muted, this);
    files->setObjectName(u"doctorFiles"_s);
    m_lines->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(what);
    column->addWidget(m_summary);
    column->addLayout(m_lines);
    column->addWidget(files);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, &DoctorPage::runChecks);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(report()); });
    connect(&m_doctor, &Doctor::checked, this, &DoctorPage::showFinding);
    m_summary->hide();
    m_copy->setEnabled(false);
}

QString DoctorPage::title() const
{
    return tr("Connection doctor");
}

Icon DoctorPage::icon() const
{
    return Icon::Relay;
}

void DoctorPage::refresh()
{
    runChecks();
}

void DoctorPage::runChecks()
{
    if (!m_again->isEnabled())
        return;
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_summary->setText(tr("Checking…"));
    m_summary->show();
    m_findings.clear();
    for (QWidget *row : std::exchange(m_rows, {}))
        row->deleteLater();
    QCoro::connect(m_doctor.runChecks(), this, [this](const QList<Finding> &) { showSummary(); });
}

void DoctorPage::showFinding(const Finding &finding)
{
    m_findings << finding;
    QFrame *card = makeSurface(Surface::Card, this);
    const QString name = titleOf(finding);
    const QString sentence = findingText(finding);
    card->setObjectName(cardName(finding));
    card->setAccessibleName(u"%1: %2"_s.arg(name, sentence));
    auto *sign = new QLabel(card);
    sign->setPixmap(
        signOf(m_theme, finding.state).pixmap(QSize(size::icon, size::icon), devicePixelRatioF()));
    const Tone tone = finding.state == Finding::State::Bad ? Tone::Normal : Tone::Muted;
    QLabel *text = makeLabel(m_theme, TextStyle::Body, sentence, tone, card);
    text->setObjectName(u"doctorText"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(m_theme, TextStyle::BodyStrong, name, Tone::Normal, card), 0, 1);
    grid->addWidget(text, 1, 1);
    if (finding.repair != Repair::None)
        grid->addWidget(makeRepair(finding, card), 2, 1, Qt::AlignLeading);
    m_lines->addWidget(card);
    m_rows << card;
}

QPushButton *DoctorPage::makeRepair(const Finding &finding, QWidget *card)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, labelOf(finding.repair), card);
    button->setObjectName(u"repairButton"_s);
    button->setAccessibleName(u"%1: %2"_s.arg(titleOf(finding), button->text()));
    connect(button, &QPushButton::clicked, this, [this, finding] { repair(finding); });
    return button;
}

void DoctorPage::repair(const Finding &finding)
{
    if (finding.repair != Repair::KeepKey)
        Q_EMIT repairRequested(finding.repair, finding.about);
    else // the next check shows whether it helped
        QCoro::connect(m_doctor.keepKey(), this, [this](const Result<void> &) { runChecks(); });
}

void DoctorPage::showSummary()
{
    const auto isBad = [](const Finding &finding) { return finding.state == Finding::State::Bad; };
    const auto count = std::count_if(m_findings.begin(), m_findings.end(), isBad);
    m_summary->setText(count == 0 ? tr("Everything is working.")
                                  : tr("%Ln problem(s) to fix.", nullptr, int(count)));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
}

QString DoctorPage::report() const
{
    QString text = u"Shoptalk %1, %2\n"_s.arg(QStringLiteral(SHOPTALK_VERSION),
                                              QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    for (const Finding &finding : m_findings) {
        text +=
            u"%1: %2"_s.arg(reportedName(finding), QLatin1StringView(stateNames.at(size_t(finding.state))));
        if (finding.problem)
            text += u' ' + auditWord(*finding.problem);
        if (finding.amount != 0)
            text += u" (%1)"_s.arg(finding.amount);
        text += u'\n';
    }
    return text;
}

} // namespace shoptalk
