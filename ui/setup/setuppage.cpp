// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppage.h"

#include "ui/setup/choicestep.h"
#include "ui/setup/donestep.h"
#include "ui/setup/explainstep.h"
#include "ui/setup/headpanel.h"
#include "ui/setup/pairstep.h"
#include "ui/setup/registerstep.h"
#include "ui/setup/setupcard.h"
#include "ui/setup/setupnotice.h"
#include "ui/setup/stepindicator.h"
#include "ui/setup/subscribestep.h"
#include "ui/theme/controls.h"
#include "ui/theme/outsetitem.h"

#include <QApplication>
#include <QFontInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxCard = 560;
constexpr int maxIndicator = 860;
constexpr double bodyPixels = 13.5; ///< The font size that `maxCard` is made for.
constexpr int narrowPage = 560;
constexpr int narrowestPage = 440;
constexpr int minLines = 8; ///< With fewer visible lines of content, the step indicator is hidden.

/// The error that the notice shows; nullopt hides it. The login window also says that its page hangs, unless
/// the window hangs itself.
std::optional<Error> noticeOf(const SetupState &state)
{
    if (state.problem || state.loginPage == LoginPageState::Fine)
        return state.problem;
    const bool hangs = state.loginPage == LoginPageState::Hangs;
    return Error{Error::Kind::Network, hangs ? Reason::LoginHangs : Reason::LoginSlow};
}

} // namespace

SetupPage::SetupPage(SetupFlow &flow, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_theme(theme)
    , m_shown(flow.state())
{
    setObjectName(u"setupPage"_s);
    setAccessibleName(tr("Set-up"));
    makeSteps();
    makeCard();
    arrange();
    m_focusTimer.setSingleShot(true);
    m_focusTimer.setInterval(0);
    listen();
    showStep();
    showNotice();
}

SetupPage::~SetupPage() = default;

void SetupPage::makeSteps()
{
    m_pair = new PairStep(m_flow, m_theme, this);
    m_explain = new ExplainStep(m_flow, m_theme, this);
    m_business = makeBusinessStep(m_flow, m_theme, this);
    m_waba = makeWabaStep(m_flow, m_theme, this);
    m_number = makeNumberStep(
        m_flow, m_theme, [this](const QList<PhoneNumberId> &ids) { m_chosenNumbers = ids; }, this);
    m_register = new RegisterStep(m_flow, m_theme, this);
    m_subscribe = new SubscribeStep(m_flow, m_theme, this);
    m_done = new DoneStep(m_flow, m_theme, this);
}

QList<SetupStep *> SetupPage::steps() const
{
    return {m_pair, m_explain, m_business, m_waba, m_number, m_register, m_subscribe, m_done};
}

void SetupPage::makeCard()
{
    m_card = new SetupCard(this);
    m_card->setMaximumWidth(cardWidth());
    auto *content = new QWidget(m_card);
    m_head = new HeadPanel(m_theme, content);
    m_notice = new SetupNotice(m_theme, content);
    m_notice->hide();
    auto *column = new QVBoxLayout(content);
    column->setSpacing(space::xl);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    const QList<SetupStep *> all = steps();
    for (SetupStep *step : all) {
        step->hide();
        step->setParent(content);
        // The step's own margins lie outside of the column.
        column->addItem(new OutsetItem(*step, step->layout()->contentsMargins().left()));
        m_footers.insert(step, m_card->addFooter(step->footer()));
        connect(step, &SetupStep::reached, m_card, &SetupCard::showRect);
    }
    m_card->setContent(content);
    connect(m_card, &SetupCard::heightChanged, this, &SetupPage::fitCard);
}

void SetupPage::arrange()
{
    m_indicator = new StepIndicator(m_theme, this);
    m_indicator->setMaximumWidth(maxIndicator);
    const auto centred = [](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(widget, 1000);
        line->addStretch(1);
        return line;
    };
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(centred(m_indicator));
    rows->addStretch(1);
    m_cardLine = centred(m_card);
    rows->addLayout(m_cardLine);
    rows->addStretch(2);
}

void SetupPage::fitCard()
{
    const bool isNarrow = width() < narrowPage;
    const bool isNarrowest = width() < narrowestPage;
    const int outer = isNarrowest ? space::s : isNarrow ? space::m : space::xl;
    layout()->setContentsMargins(outer, outer, outer, outer);
    layout()->setSpacing(0);
    m_card->setMargin(isNarrowest ? space::s : isNarrow ? space::l : space::xxl);
    const int inner = std::min(width() - 2 * outer, m_card->maximumWidth());
    const int whole = height() - 2 * outer;
    const int indicator = m_indicator->heightForWidth(std::min(width() - 2 * outer, maxIndicator)) + outer;
    SetupStep *step = currentStep();
    const auto cardHeight = [&] { return m_card->wholeHeight(inner) - step->unrolledHeight(); };
    m_head->setCompact(cardHeight() + m_head->savedHeight() > whole - indicator);
    const int least = minLines * QFontMetrics(m_theme.font(TextStyle::Body)).height();
    // In a low window, the content is more important than the step indicator.
    const bool isShort =
        cardHeight() > whole - indicator && whole - indicator - m_card->footerHeight(inner) < least;
    m_indicator->setVisible(!isShort);
    m_cardLine->setContentsMargins(0, isShort ? 0 : outer, 0, 0);
    const int available = isShort ? whole : whole - indicator;
    step->setUnrolled(cardHeight() > available);
    m_card->fit(inner, available);
}

int SetupPage::cardWidth() const
{
    // Larger text gets a wider card, so that a line keeps its number of words.
    const double scale = QFontInfo(m_theme.font(TextStyle::Body)).pixelSize() / bodyPixels;
    return qRound(maxCard * qBound(1.0, scale, 1.5));
}

void SetupPage::listen()
{
    connect(&m_flow, &SetupFlow::stateChanged, this, &SetupPage::showState);
    connect(m_notice, &SetupNotice::retryRequested, this, [this] { currentStep()->retry(); });
    connect(m_notice, &SetupNotice::actionRequested, this, &SetupPage::act);
    connect(m_explain, &SetupStep::headChanged, this, [this] {
        forgetNotice();
        m_head->show(m_explain->head());
    });
    connect(m_done, &DoneStep::finished, this, &SetupPage::finished);
    connect(m_pair, &PairStep::restoreRequested, this, &SetupPage::restoreRequested);
    connect(&m_focusTimer, &QTimer::timeout, this, &SetupPage::placeFocus);
}

void SetupPage::setPracticeEntry(QAction *entry)
{
    m_pair->setPracticeEntry(entry);
}

void SetupPage::setRelayAddress(const QString &address)
{
    m_pair->setRelayAddress(address);
    m_focusTimer.start();
}

void SetupPage::setRegistration(QFrame *panel, std::function<void(const PhoneNumberId &)> show)
{
    m_register->setPanel(panel, std::move(show));
}

void SetupPage::reconnect()
{
    if (m_shown.step == SetupFlow::Step::Explain)
        m_explain->reconnect();
}

SetupStep *SetupPage::currentStep() const
{
    switch (m_shown.step) {
    case SetupFlow::Step::Pair:
        return m_pair;
    case SetupFlow::Step::Explain:
        return m_explain;
    case SetupFlow::Step::BusinessManager:
        return m_business;
    case SetupFlow::Step::Waba:
        return m_waba;
    case SetupFlow::Step::PhoneNumber:
        return m_number;
    case SetupFlow::Step::Register:
        return m_register;
    case SetupFlow::Step::Subscribe:
        return m_subscribe;
    case SetupFlow::Step::Done:
        return m_done;
    }
    return m_pair;
}

void SetupPage::showState()
{
    const SetupState before = std::exchange(m_shown, m_flow.state());
    // A change of the stages or of the login page alone must not move the focus.
    SetupState quiet = before;
    quiet.stage = m_shown.stage;
    quiet.loginPage = m_shown.loginPage;
    if (quiet != m_shown)
        m_focusTimer.start();
    const bool isOtherStep = before.step != m_shown.step;
    if (isOtherStep) {
        forgetNotice();
        showStep();
        m_card->scrollToTop();
    } else {
        refresh();
    }
    if (isOtherStep || noticeOf(before) != noticeOf(m_shown))
        showNotice();
}

void SetupPage::showStep()
{
    SetupStep *current = currentStep();
    m_indicator->setStep(m_shown.step);
    refresh();
    const QList<SetupStep *> all = steps();
    for (SetupStep *step : all) {
        step->setVisible(step == current);
        m_footers.value(step)->setVisible(step == current);
    }
    m_focusTimer.start();
}

namespace {

/// The numbers that are claimed again. Those of other WhatsApp accounts than the listed one have no text.
QList<PhoneNumber> numbersOf(const QList<SetupRecord> &records, const QList<PhoneNumber> &listed)
{
    QList<PhoneNumber> numbers;
    for (const SetupRecord &record : records) {
        for (const PhoneNumberId &id : record.phoneNumbers) {
            const auto known = std::ranges::find(listed, id, &PhoneNumber::id);
            PhoneNumber number;
            number.id = id;
            numbers << (known == listed.end() ? number : *known);
        }
    }
    return numbers;
}

} // namespace

QList<PhoneNumber> SetupPage::connectedNumbers() const
{
    const QList<PhoneNumber> &all = m_flow.state().lists.phoneNumbers;
    if (const QList<SetupRecord> &unclaimed = m_flow.state().lists.unclaimed; !unclaimed.isEmpty())
        return numbersOf(unclaimed, all);
    // If nothing of this WhatsApp account was chosen on this page, its connected numbers are connected again.
    const bool isChosenHere = std::any_of(all.begin(), all.end(), [this](const PhoneNumber &number) {
        return m_chosenNumbers.contains(number.id);
    });
    QList<PhoneNumber> found;
    for (const PhoneNumber &number : all) {
        if (isChosenHere ? m_chosenNumbers.contains(number.id) : number.isActive)
            found << number;
    }
    std::stable_partition(found.begin(), found.end(), [](const PhoneNumber &n) { return n.isPrimary; });
    return found;
}

void SetupPage::refresh()
{
    const QList<PhoneNumber> numbers = connectedNumbers();
    m_subscribe->setNumbers(numbers);
    m_done->setNumbers(numbers);
    currentStep()->refresh();
    m_head->show(currentStep()->head());
    m_card->setFooterVisible(!currentStep()->footer()->isHidden());
}

void SetupPage::showNotice()
{
    const std::optional<Error> error = noticeOf(m_shown);
    if (!error)
        return forgetNotice();
    SetupMessage message = setupMessage(m_shown.step, *error, m_shown.account.connectedBy);
    if (m_shown.canRetryClaim())
        message.text += u'\n' + tr("Shoptalk tries again by itself.");
    m_notice->notify(message);
    currentStep()->showProblem(&message);
    m_focusTimer.start();
}

void SetupPage::forgetNotice()
{
    m_notice->hide();
    currentStep()->showProblem(nullptr);
}

void SetupPage::placeFocus()
{
    QWidget *target = currentStep()->firstField();
    if (!m_notice->isHidden()) {
        const bool isInForm =
            m_shown.step == SetupFlow::Step::Pair || m_shown.step == SetupFlow::Step::Explain;
        if (!isInForm && m_notice->firstButton())
            target = m_notice->firstButton();
        m_card->showRect(*m_notice, m_notice->rect());
    }
    if (target && target->isVisible() && target->isEnabled())
        target->setFocus(Qt::OtherFocusReason);
}

void SetupPage::act(SetupMessage::Action action)
{
    switch (action) {
    case SetupMessage::Action::None:
        return;
    case SetupMessage::Action::Back:
        return m_flow.dispatch(setupevent::Back{});
    case SetupMessage::Action::SignIn:
        m_flow.dispatch(setupevent::SignInAgain{});
        return m_explain->reconnect();
    case SetupMessage::Action::Browser:
        return m_explain->signInWithBrowser();
    }
}

bool SetupPage::focusNextPrevChild(bool next)
{
    if (!QWidget::focusNextPrevChild(next))
        return false;
    if (const QWidget *reached = QApplication::focusWidget(); m_card->holds(reached))
        m_card->showRect(*reached, reached->rect());
    return true;
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QPushButton *primary = isEnter ? currentStep()->primaryButton() : nullptr;
    if (primary && primary->isVisible() && primary->isEnabled())
        primary->click();
    else if (!m_card->scrollBy(event->key()))
        QWidget::keyPressEvent(event);
}

void SetupPage::resizeEvent(QResizeEvent *event)
{
    fitCard();
    QWidget::resizeEvent(event);
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) // else a minimised window is back, and the focus is where it was
        m_focusTimer.start();
}

} // namespace shoptalk
