// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/checkstep.h"

#include "domain/phonenumber.h"
#include "ui/broadcast/broadcasttext.h"
#include "ui/broadcast/formrow.h"
#include "ui/broadcast/peopledialog.h"
#include "ui/broadcast/stopchoice.h"
#include "ui/settings/checkline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxNoteLength = 200;

QVBoxLayout *columnOf(QWidget &box)
{
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    return column;
}

} // namespace

CheckStep::CheckStep(BroadcastDraft &draft, Broadcasts &broadcasts, const Theme &theme, QWidget *parent)
    : BroadcastStep(draft, parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
    , m_stopped(new StopChoice(theme, this))
{
    setObjectName(u"broadcastCheckStep"_s);
    auto *column = columnOf(*this);
    column->setSpacing(space::l);
    m_state = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_state->setObjectName(u"broadcastCheckState"_s);
    column->addWidget(m_state);
    column->addWidget(makeGroups());
    column->addWidget(m_stopped);
    column->addWidget(makeConsent());
    column->addWidget(makeFacts());
    column->addWidget(makeTest());
    column->addWidget(makeStart());
    column->addStretch(1);
    m_stopped->hide();
    connect(m_stopped, &StopChoice::changed, this, &CheckStep::takeStopChoice);
}

QWidget *CheckStep::makeGroups()
{
    m_groups = new QWidget(this);
    columnOf(*m_groups);
    return m_groups;
}

QWidget *CheckStep::makeConsent()
{
    m_consent = new QWidget(this);
    auto *column = columnOf(*m_consent);
    auto *agreed = new CheckLine(m_theme, u"broadcastAgreed"_s, tr("They agreed to get messages from us"),
                                 false, m_consent);
    m_agreed = &agreed->box();
    m_consentNote = new QLineEdit(m_consent);
    m_consentNote->setObjectName(u"broadcastConsentNote"_s);
    m_consentNote->setMaxLength(maxNoteLength);
    m_consentNote->setPlaceholderText(tr("How and when? For example: on the order form, since May"));
    m_consentNote->setAccessibleName(tr("How and when did they agree?"));
    keepFitting(m_theme, *m_consentNote,
                [this] { m_consentNote->setMinimumHeight(m_theme.sized(size::touch)); });
    column->addWidget(agreed);
    column->addWidget(m_consentNote);
    column->addWidget(
        makeLabel(m_theme, TextStyle::Caption,
                  tr("WhatsApp can ask your business for proof. What you write here is kept with each "
                     "of these customers."),
                  Tone::Muted, m_consent));
    connect(m_agreed, &QCheckBox::toggled, this, &CheckStep::takeConsent);
    connect(m_consentNote, &QLineEdit::editingFinished, this, &CheckStep::takeConsent);
    m_consent->hide();
    return m_consent;
}

void CheckStep::addFact(QGridLayout &grid, const QString &name, QLabel *&value, const QString &objectName)
{
    const int row = grid.rowCount();
    QWidget *box = grid.parentWidget();
    QLabel *label = makeLabel(m_theme, TextStyle::BodyStrong, name, Tone::Normal, box);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    grid.addWidget(label, row, 0);
    value = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Normal, box);
    value->setObjectName(objectName);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    grid.addWidget(value, row, 1);
}

QWidget *CheckStep::makeFacts()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Costs"), m_cost, u"broadcastCost"_s);
    addFact(*grid, tr("Duration"), m_duration, u"broadcastDuration"_s);
    addFact(*grid, tr("WhatsApp’s limit"), m_limit, u"broadcastLimit"_s);
    return box;
}

QWidget *CheckStep::makeTest()
{
    auto *box = new QWidget(this);
    auto *column = columnOf(*box);
    m_testNumber = new QLineEdit(box);
    m_testNumber->setObjectName(u"broadcastTestNumber"_s);
    m_testNumber->setPlaceholderText(tr("A phone number, such as your own"));
    addFormRow(m_theme, *column, tr("Try it first"), *m_testNumber);
    m_testButton = makeButton(ButtonKind::Secondary, tr("Send a test"), box);
    m_testButton->setObjectName(u"broadcastTestButton"_s);
    m_testState = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Muted, box);
    m_testState->setObjectName(u"broadcastTestState"_s);
    column->addSpacing(space::xs);
    column->addWidget(m_testButton, 0, Qt::AlignLeading);
    column->addWidget(m_testState);
    connect(m_testButton, &QPushButton::clicked, this, &CheckStep::sendTest);
    connect(m_testNumber, &QLineEdit::returnPressed, this, &CheckStep::sendTest);
    return box;
}

QWidget *CheckStep::makeStart()
{
    auto *box = new QWidget(this);
    auto *column = columnOf(*box);
    m_when = new QComboBox(box);
    m_when->setObjectName(u"broadcastWhen"_s);
    m_when->addItem(tr("Now"));
    m_when->addItem(tr("At another time"));
    addFormRow(m_theme, *column, tr("Starts"), *m_when);
    m_startsAt = new QDateTimeEdit(box);
    m_startsAt->setObjectName(u"broadcastStartsAt"_s);
    m_startsAt->setAccessibleName(tr("Day and time of the start"));
    m_startsAt->setCalendarPopup(true);
    m_startsAt->hide();
    column->addWidget(m_startsAt);
    QLabel *hint = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Muted, box);
    hint->setObjectName(u"broadcastStartHint"_s);
    column->addWidget(hint);
    const auto describe = [this, hint] {
        hint->setText(
            isLater() ? tr("Shoptalk has to be open and unlocked then. If it is not, the broadcast starts "
                           "as soon as it is.")
                      : tr("Shoptalk has to stay open and unlocked. While it is closed or locked, nothing "
                           "is sent; the broadcast goes on afterwards."));
    };
    describe();
    connect(m_when, &QComboBox::currentIndexChanged, this, [this, describe] {
        m_startsAt->setVisible(isLater());
        describe();
        Q_EMIT changed();
    });
    return box;
}

bool CheckStep::isLater() const
{
    return m_when->currentIndex() == 1;
}

void CheckStep::enter()
{
    const QDateTime now = m_broadcasts.now().toLocalTime();
    const bool isPlanned = draft().startsAt.isValid() && draft().startsAt > m_broadcasts.now();
    m_startsAt->setMinimumDateTime(now);
    m_startsAt->setDateTime(isPlanned ? draft().startsAt.toLocalTime() : now.addSecs(3600));
    m_when->setCurrentIndex(isPlanned ? 1 : 0);
    {
        const QSignalBlocker quiet(m_agreed); // it would check the list twice
        m_agreed->setChecked(!draft().consentNote.isEmpty());
    }
    m_consentNote->setText(draft().consentNote);
    m_stopped->setIncludesStopped(draft().includesStopped);
    m_testState->clear();
    check();
    m_testNumber->setFocus();
}

void CheckStep::check()
{
    m_isChecking = true;
    draft().audience = nullptr;
    m_state->setText(tr("Looking through the list…"));
    m_state->show();
    const quint64 reading = ++m_reading;
    const auto done = [this, reading](const Result<SharedAudience> &audience) {
        if (reading == m_reading)
            take(audience);
    };
    const AudienceRules rules = draft().rules(m_broadcasts.now());
    if (draft().isFromFile)
        QCoro::connect(m_broadcasts.checkFile(draft().file, rules), this, done);
    else
        QCoro::connect(m_broadcasts.check(draft().filter, rules), this, done);
}

void CheckStep::take(const Result<SharedAudience> &audience)
{
    m_isChecking = false;
    if (!audience) {
        m_state->setText(tr("The list could not be read from this computer’s disk. Go back and try again."));
        return;
    }
    draft().audience = *audience;
    m_state->setVisible((*audience)->people.isEmpty());
    m_state->setText(tr("There is nobody on this list. Go back and choose other people."));
    showGroups();
    const quint64 reading = m_reading;
    QCoro::connect(m_broadcasts.forecast(draft().number.id, *audience, draft().whole.category), this,
                   [this, reading](const Result<Forecast> &forecast) {
                       if (reading == m_reading)
                           takeForecast(forecast);
                   });
    Q_EMIT changed();
}

void CheckStep::showGroups()
{
    static const QList<Eligibility> order{Eligibility::Eligible,          Eligibility::ConsentMissing,
                                          Eligibility::MarketingStopped,  Eligibility::AllStopped,
                                          Eligibility::StopUndecided,     Eligibility::Blocked,
                                          Eligibility::CountryNotAllowed, Eligibility::ValueUnusable,
                                          Eligibility::NumberInvalid,     Eligibility::Duplicate};
    qDeleteAll(m_groups->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *box = new QWidget(m_groups);
    m_groupGrid = new QGridLayout(box);
    m_groupGrid->setContentsMargins(0, 0, 0, 0);
    m_groupGrid->setHorizontalSpacing(space::m);
    m_groupGrid->setVerticalSpacing(space::xs);
    m_groupGrid->setColumnStretch(1, 1);
    for (const Eligibility group : order) {
        const int count = draft().audience->count(group);
        if (count > 0 || group == Eligibility::Eligible)
            addGroup(group, count);
    }
    m_groups->layout()->addWidget(box);
    const bool isStopped = draft().audience->count(Eligibility::AllStopped) > 0
        || draft().audience->count(Eligibility::StopUndecided) > 0;
    m_stopped->setVisible(draft().whole.category != TemplateCategory::Marketing
                          && (isStopped || m_stopped->includesStopped()));
    const bool isMissing = draft().audience->count(Eligibility::ConsentMissing) > 0;
    m_consent->setVisible(isMissing || m_agreed->isChecked());
}

void CheckStep::addGroup(Eligibility group, int count)
{
    QWidget *box = m_groupGrid->parentWidget();
    const int row = m_groupGrid->rowCount();
    const bool isGood = group == Eligibility::Eligible;
    const QString name = BroadcastText::eligibility(group);
    QLabel *number = makeLabel(m_theme, TextStyle::Title, QLocale().toString(count),
                               isGood && count > 0 ? Tone::Success : Tone::Normal, box);
    number->setObjectName(u"broadcastCount%1"_s.arg(static_cast<int>(group)));
    number->setWordWrap(false);
    number->setAccessibleName(
        tr("%1: %2", "a group of people and how many they are").arg(name, number->text()));
    QLabel *text = makeLabel(m_theme, TextStyle::Body, name, Tone::Normal, box);
    QPushButton *show = makeButton(ButtonKind::Link, tr("Show"), box);
    show->setObjectName(u"broadcastShow%1"_s.arg(static_cast<int>(group)));
    show->setAccessibleName(tr("Show: %1").arg(name));
    show->setEnabled(count > 0);
    m_groupGrid->addWidget(number, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    m_groupGrid->addWidget(text, row, 1);
    m_groupGrid->addWidget(show, row, 2);
    // The draft has no list while it is checked again; the button shows the one that was counted.
    connect(show, &QPushButton::clicked, this, [this, group, audience = draft().audience] {
        auto *dialog = new PeopleDialog(audience, group, m_theme, this);
        dialog->open();
    });
}

void CheckStep::takeForecast(const Result<Forecast> &forecast)
{
    if (!forecast) {
        m_cost->setText(tr("The prices could not be read from this computer’s disk."));
        return;
    }
    const int people = draft().audience->count(Eligibility::Eligible);
    m_cost->setText(BroadcastText::cost(forecast->cost));
    m_duration->setText(people > 0 ? BroadcastText::duration(*forecast) : tr("Nothing to send"));
    const QLocale locale;
    m_limit->setText(forecast->facts.limit ? tr("%1 new customers in 24 hours; %2 so far")
                                                 .arg(locale.toString(*forecast->facts.limit),
                                                      locale.toString(forecast->facts.contacted.count))
                                           : tr("Your business has no limit"));
}

void CheckStep::takeConsent()
{
    const QString note = m_agreed->isChecked() ? m_consentNote->text().simplified() : QString();
    if (note == draft().consentNote) {
        if (m_agreed->isChecked() && note.isEmpty())
            m_consentNote->setFocus();
        return;
    }
    draft().consentNote = note;
    check();
}

void CheckStep::takeStopChoice(bool includesStopped)
{
    draft().includesStopped = includesStopped;
    check();
}

QStringList CheckStep::testWords()
{
    for (const CheckedPerson &each : draft().audience->people) {
        if (each.eligibility == Eligibility::Eligible)
            return each.words;
    }
    return {};
}

void CheckStep::sendTest()
{
    const Result<QString> home = toE164(draft().number.displayPhoneNumber);
    const WaId to = waIdFrom(m_testNumber->text(), regionOf(home.value_or(QString())));
    const auto say = [this](const QString &text, Tone tone) {
        setTone(*m_testState, tone);
        m_testState->setText(text);
    };
    setInvalid(*m_testNumber, to.isEmpty());
    if (to.isEmpty())
        return say(tr("This is not a phone number. Write it with its country, such as +34 600 00 00 01."),
                   Tone::Danger);
    if (!draft().audience || draft().audience->count(Eligibility::Eligible) == 0)
        return say(tr("There is nobody whose message could be tried."), Tone::Danger);
    m_testButton->setEnabled(false);
    QCoro::connect(
        m_broadcasts.sendTest(draft().number.id, to, draft().whole, testWords()), this,
        [this, say](const Result<MessageId> &sent) {
            m_testButton->setEnabled(true);
            if (sent)
                say(tr("On its way. You find it in the conversation with this number, too."), Tone::Success);
            else
                say(tr("The test could not be saved on this computer. Check that the disk is not full."),
                    Tone::Danger);
        });
}

void CheckStep::keep()
{
    draft().startsAt = isLater() ? m_startsAt->dateTime().toUTC() : QDateTime();
}

QString CheckStep::leave()
{
    keep();
    if (m_isChecking || !draft().audience)
        return tr("The list is still being looked through. Wait a moment.");
    if (m_agreed->isChecked() && draft().consentNote.isEmpty()) {
        m_consentNote->setFocus();
        return tr("Write how these people agreed, or clear the box.");
    }
    if (draft().audience->count(Eligibility::Eligible) == 0)
        return tr("Nobody on this list can get the message. The reasons are above.");
    if (isLater() && draft().startsAt <= m_broadcasts.now())
        return tr("This time has passed. Choose a later one.");
    return {};
}

} // namespace shoptalk
