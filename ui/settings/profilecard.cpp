// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilecard.h"

#include "accounts/businessprofiles.h"
#include "ui/settings/numbertext.h"
#include "ui/settings/picturefield.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/textalignment.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownLinesOfDescription = 4;

QLabel *addLabel(QWidget &form, const Theme &theme, const QString &text)
{
    QLabel *label = makeLabel(theme, TextStyle::Caption, text, Tone::Muted, &form);
    form.layout()->addWidget(label);
    return label;
}

} // namespace

ProfileCard::ProfileCard(BusinessProfiles &profiles, BusinessPictures &pictures, const Theme &theme,
                         QWidget *parent)
    : SettingsSection(theme, tr("Business profile"),
                      tr("Customers see it when they tap the shop’s name in WhatsApp."), parent)
    , m_profiles(profiles)
    , m_picture(new PictureField(pictures, theme, this))
    , m_message(new SettingsNotice(theme, u"profileMessage"_s, this))
    , m_form(new QWidget(this))
{
    setObjectName(u"profileCard"_s);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    addFields(theme);
    add(m_picture);
    add(m_form);
    add(m_message);
    addButtons();
    setReady(false);
}

QLineEdit *ProfileCard::addField(const Theme &theme, const QString &name, const QString &label)
{
    QLabel *above = addLabel(*m_form, theme, label);
    auto *edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    above->setBuddy(edit);
    m_form->layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] {
        setInvalid(*edit, false);
        showButtons();
    });
    return edit;
}

void ProfileCard::addFields(const Theme &theme)
{
    m_about = addField(theme, u"profileAbout"_s, tr("About"));
    QLabel *above = addLabel(*m_form, theme, tr("Description"));
    m_description = new QPlainTextEdit(m_form);
    alignByDirection(*m_description);
    m_description->setObjectName(u"profileDescription"_s);
    m_description->setAccessibleName(above->text());
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * shownLinesOfDescription
                                  + 2 * space::l);
    above->setBuddy(m_description);
    m_form->layout()->addWidget(m_description);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ProfileCard::showButtons);
    m_address = addField(theme, u"profileAddress"_s, tr("Address"));
    m_email = addField(theme, u"profileEmail"_s, tr("E-mail"));
    m_website = addField(theme, u"profileWebsite"_s, tr("Website"));
    m_otherWebsite = addField(theme, u"profileOtherWebsite"_s, tr("Another website"));
    QLabel *line = addLabel(*m_form, theme, tr("Business category"));
    m_vertical = new QComboBox(m_form);
    m_vertical->setObjectName(u"profileVertical"_s);
    m_vertical->setAccessibleName(line->text());
    m_vertical->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->setBuddy(m_vertical);
    m_vertical->addItem(tr("Not specified"), QString());
    for (const QString &vertical : businessVerticals())
        m_vertical->addItem(verticalName(vertical), vertical);
    m_form->layout()->addWidget(m_vertical);
    connect(m_vertical, &QComboBox::currentIndexChanged, this, &ProfileCard::showButtons);
}

void ProfileCard::addButtons()
{
    m_save = makeButton(ButtonKind::Primary, tr("Save profile"), this);
    m_save->setObjectName(u"saveProfileButton"_s);
    m_discard = makeButton(ButtonKind::Secondary, tr("Discard changes"), this);
    m_discard->setObjectName(u"discardProfileButton"_s);
    m_again = makeButton(ButtonKind::Secondary, tr("Try again"), this);
    m_again->setObjectName(u"loadProfileAgainButton"_s);
    for (QPushButton *button : {m_save, m_discard, m_again})
        button->setAccessibleName(button->text());
    m_again->setAccessibleName(tr("Load the profile again"));
    addLine({m_save, m_discard, m_again});
    connect(m_save, &QPushButton::clicked, this, &ProfileCard::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        fill(m_present);
        m_message->hide();
        m_about->setFocus();
    });
    connect(m_again, &QPushButton::clicked, this, &ProfileCard::load);
}

void ProfileCard::setNumber(const PhoneNumberId &number, const QString &name)
{
    m_picture->setNumber(number, name);
    if (number == m_number)
        return;
    m_number = number;
    m_isLoaded = false;
    m_isSaving = false;
    fill({});
    load();
}

void ProfileCard::refresh()
{
    m_picture->refresh();
    if (!m_number.isEmpty() && !isTyped() && !m_isSaving)
        load();
}

bool ProfileCard::hasChanges() const
{
    return isTyped() || m_picture->isBusy();
}

bool ProfileCard::isTyped() const
{
    return m_isLoaded && typed() != m_present;
}

void ProfileCard::load()
{
    if (!m_isLoaded)
        m_message->notify(Notice::Info, tr("Loading…"));
    m_again->hide();
    QCoro::connect(m_profiles.load(m_number), this,
                   [this, number = m_number](const Result<BusinessProfile> &profile) {
                       if (number == m_number && !isTyped())
                           take(profile);
                   });
}

void ProfileCard::take(const Result<BusinessProfile> &profile)
{
    if (!profile) {
        setReady(m_isLoaded);
        m_again->show();
        return m_message->notify(Notice::Warning, numberRefusal(profile.error()));
    }
    m_message->hide();
    m_isLoaded = true;
    fill(*profile);
    setReady(true);
}

void ProfileCard::fill(const BusinessProfile &profile)
{
    m_present = profile;
    m_about->setText(profile.about);
    m_description->setPlainText(profile.description);
    m_address->setText(profile.address);
    m_email->setText(profile.email);
    m_website->setText(profile.websites.value(0));
    m_otherWebsite->setText(profile.websites.value(1));
    if (m_vertical->findData(profile.vertical) < 0)
        m_vertical->addItem(verticalName(profile.vertical), profile.vertical);
    m_vertical->setCurrentIndex(m_vertical->findData(profile.vertical));
    setReady(m_isLoaded);
}

BusinessProfile ProfileCard::typed() const
{
    BusinessProfile profile;
    profile.about = m_about->text().trimmed();
    profile.description = m_description->toPlainText().trimmed();
    profile.address = m_address->text().trimmed();
    profile.email = m_email->text().trimmed();
    for (const QLineEdit *edit : {m_website, m_otherWebsite}) {
        if (const QString address = edit->text().trimmed(); !address.isEmpty())
            profile.websites << address;
    }
    profile.vertical = m_vertical->currentData().toString();
    return profile;
}

bool ProfileCard::checks(const BusinessProfile &wanted)
{
    const QList<ProfileProblem> problems = problemsIn(wanted, m_present);
    const auto concerns = [&problems](ProfileProblem::Field field) {
        return std::any_of(problems.begin(), problems.end(),
                           [field](const ProfileProblem &each) { return each.field == field; });
    };
    setInvalid(*m_about, concerns(ProfileProblem::Field::About));
    setInvalid(*m_address, concerns(ProfileProblem::Field::Address));
    setInvalid(*m_email, concerns(ProfileProblem::Field::Email));
    for (QLineEdit *edit : {m_website, m_otherWebsite}) {
        BusinessProfile alone;
        if (const QString address = edit->text().trimmed(); !address.isEmpty())
            alone.websites << address;
        setInvalid(*edit, !problemsIn(alone, {}).isEmpty());
    }
    QStringList words;
    for (const ProfileProblem &problem : problems)
        words << profileProblem(problem);
    words.removeDuplicates();
    if (!words.isEmpty())
        m_message->notify(Notice::Warning, words.join(u'\n'));
    return words.isEmpty();
}

void ProfileCard::save()
{
    const BusinessProfile wanted = typed();
    if (m_isSaving || !checks(wanted))
        return;
    m_isSaving = true;
    m_message->notify(Notice::Info, tr("Saving…"));
    QCoro::connect(m_profiles.save(m_number, m_present, wanted), this,
                   [this, number = m_number, wanted](const Result<void> &outcome) {
                       if (number == m_number)
                           noteSaved(wanted, outcome);
                   });
}

void ProfileCard::noteSaved(const BusinessProfile &wanted, const Result<void> &outcome)
{
    m_isSaving = false;
    if (!outcome)
        return m_message->notify(Notice::Danger, numberRefusal(outcome.error()));
    m_present = wanted;
    showButtons();
    m_message->notify(Notice::Success, tr("Saved. Customers now see these changes."));
}

void ProfileCard::setReady(bool ready)
{
    m_form->setEnabled(ready);
    m_again->hide();
    showButtons();
}

void ProfileCard::showButtons()
{
    const bool isChanged = isTyped();
    m_save->setEnabled(isChanged);
    m_discard->setEnabled(isChanged);
    m_save->setVisible(m_isLoaded);
    m_discard->setVisible(m_isLoaded);
}

} // namespace shoptalk
