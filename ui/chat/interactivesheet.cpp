// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/interactivesheet.h"

#include "domain/contentlimits.h"
#include "ui/chat/bubblepreview.h"
#include "ui/chat/choiceedits.h"
#include "ui/chat/interactivetext.h"
#include "ui/chat/textfield.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int interactiveSheetWidth = 760;
constexpr int interactiveSheetHeight = 620;
/// Below this width the preview stands below the form.
constexpr int minWidthForTwoSides = 640;

constexpr InteractiveKind offeredKinds[] = {InteractiveKind::Buttons, InteractiveKind::List,
                                            InteractiveKind::Link, InteractiveKind::LocationRequest,
                                            InteractiveKind::ContactRequest};

/// A request has a text alone; WhatsApp writes its button.
bool isRequest(InteractiveKind kind)
{
    return kind == InteractiveKind::LocationRequest || kind == InteractiveKind::ContactRequest;
}

QStringList textsIn(const InteractiveContent &content)
{
    QStringList texts{content.headerText, content.body, content.footer, content.buttonText, content.url};
    for (const InteractiveSection &section : content.sections) {
        texts << section.title;
        for (const InteractiveChoice &choice : section.choices)
            texts << choice.title << choice.description;
    }
    texts.removeAll(QString());
    return texts;
}

/// A choice without a title is shown by its id, which is right for what others wrote, but is none of the
/// person's words here.
InteractiveContent withoutUnnamedIds(InteractiveContent content)
{
    for (InteractiveSection &section : content.sections) {
        for (InteractiveChoice &choice : section.choices) {
            if (choice.title.isEmpty())
                choice.id.clear();
        }
    }
    return content;
}

} // namespace

InteractiveSheet::InteractiveSheet(const Theme &theme, QWidget *parent)
    : FormSheet(theme, tr("Send buttons or a list"), u"sendInteractiveButton"_s, parent)
{
    setObjectName(u"interactiveSheet"_s);
    auto *inside = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_sides->setContentsMargins(0, 0, space::s, 0);
    m_sides->setSpacing(space::l);
    m_sides->addWidget(makeForm(), 1);
    m_sides->addWidget(makePreview(), 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"interactiveScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_missing = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_missing->setObjectName(u"interactiveMissing"_s);
    column().insertWidget(0, makeHead());
    column().insertWidget(1, m_scroll, 1);
    column().insertWidget(2, m_missing);
    const QSize window =
        parent ? parent->window()->size() : QSize(interactiveSheetWidth, interactiveSheetHeight);
    resize(qMin(theme.sized(interactiveSheetWidth), window.width()),
           qMin(theme.sized(interactiveSheetHeight), window.height()));
    refresh();
    m_begun = textsIn(content());
    m_body->focusText();
}

QWidget *InteractiveSheet::makeHead()
{
    auto *head = new QWidget(this);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"interactiveKind"_s);
    m_kind->setAccessibleName(tr("What the customer can tap"));
    for (const InteractiveKind each : offeredKinds)
        m_kind->addItem(InteractiveText::nameOf(each), int(each));
    keepFitting(theme(), *m_kind, [this] { m_kind->setMinimumHeight(theme().sized(size::touch)); });
    m_again = makeButton(ButtonKind::Secondary, tr("Use again"), head);
    m_again->setObjectName(u"useAgainButton"_s);
    m_again->setAutoDefault(false);
    m_againMenu = new QMenu(m_again);
    m_againMenu->setObjectName(u"useAgainMenu"_s);
    m_again->setMenu(m_againMenu);
    m_again->hide();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_kind, 1);
    row->addWidget(m_again);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InteractiveSheet::refresh);
    setTabOrder(m_kind, m_again);
    return head;
}

QWidget *InteractiveSheet::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_header = addText(*form, tr("Heading (optional)"), u"interactiveHeader"_s);
    m_file = new HeadingFileField(theme(), form);
    column->addWidget(m_file);
    connect(m_file, &HeadingFileField::changed, this, &InteractiveSheet::refresh);
    m_body = addText(*form, tr("Text"), u"interactiveBody"_s, true);
    m_footer = addText(*form, tr("Small line below (optional)"), u"interactiveFooter"_s);
    m_button = addText(*form, tr("Text on the button"), u"interactiveButton"_s);
    m_url = addText(*form, tr("Web address"), u"interactiveUrl"_s);
    m_choices = new ChoiceEdits(theme(), form);
    connect(m_choices, &ChoiceEdits::changed, this, &InteractiveSheet::refresh);
    column->addWidget(m_choices);
    column->addStretch();
    return form;
}

TextField *InteractiveSheet::addText(QWidget &form, const QString &label, const QString &name, bool isLong)
{
    auto *field = new TextField(theme(), label, name,
                                isLong ? TextField::Lines::Several : TextField::Lines::One, &form);
    form.layout()->addWidget(field);
    connect(field, &TextField::changed, this, &InteractiveSheet::refresh);
    return field;
}

QWidget *InteractiveSheet::makePreview()
{
    QFrame *side = makeSurface(Surface::Canvas, this);
    m_preview = new BubblePreview(theme(), side);
    m_preview->setObjectName(u"interactivePreview"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(theme(), TextStyle::Caption, tr("The customer sees"), Tone::Muted, side));
    column->addWidget(m_preview);
    column->addStretch();
    return side;
}

InteractiveKind InteractiveSheet::kind() const
{
    return InteractiveKind(m_kind->currentData().toInt());
}

void InteractiveSheet::setContent(const InteractiveContent &content)
{
    m_hadFile = !content.headerMedia.isEmpty();
    m_file->setMedia(content.headerMedia);
    fill(content);
    m_begun = textsIn(this->content());
}

void InteractiveSheet::fill(const InteractiveContent &content)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(content.kind))));
    m_header->setText(content.headerText);
    m_body->setText(content.body);
    m_footer->setText(content.footer);
    m_button->setText(content.buttonText);
    m_url->setText(content.url);
    m_choices->setSections(content.sections);
    refresh();
}

void InteractiveSheet::setFileTaker(HeadingFileTaker taker)
{
    m_canTakeFiles = taker != nullptr;
    m_file->setTaker(std::move(taker));
    refresh();
}

void InteractiveSheet::setUsed(const QList<InteractiveContent> &contents)
{
    m_againMenu->clear();
    for (const InteractiveContent &content : contents) {
        QString text = InteractiveText::summary(content);
        m_againMenu->addAction(text.replace(u'&', u"&&"_s), this, [this, content] {
            fill(content); // its file was another message's
            m_begun = textsIn(this->content());
            m_body->focusText();
        });
    }
    m_again->setVisible(!contents.isEmpty());
}

bool InteractiveSheet::isFilled() const
{
    return textsIn(content()) != m_begun || m_file->isBusy() || m_file->changedFiles();
}

std::optional<QList<OutgoingFile>> InteractiveSheet::changedFiles() const
{
    if (content().headerMedia.isEmpty())
        return m_hadFile ? std::optional(QList<OutgoingFile>()) : std::nullopt;
    return m_file->changedFiles();
}

InteractiveContent InteractiveSheet::content() const
{
    InteractiveContent content;
    content.kind = kind();
    content.body = m_body->text();
    if (isRequest(content.kind))
        return content;
    if (canHaveHeadingFile(content.kind))
        content.headerMedia = m_file->media();
    if (content.headerMedia.isEmpty())
        content.headerText = m_header->text();
    content.footer = m_footer->text();
    if (content.kind == InteractiveKind::List || content.kind == InteractiveKind::Link)
        content.buttonText = m_button->text();
    if (content.kind == InteractiveKind::Link)
        content.url = m_url->text();
    else
        content.sections = m_choices->sections();
    return content;
}

/// A field that nobody has filled in yet is not complained about; the line above "Send" says what is missing.
void InteractiveSheet::showFinding(TextField &field, InteractiveField which,
                                   const QList<InteractiveFinding> &findings)
{
    QString problem;
    for (const InteractiveFinding &finding : findings) {
        const bool isSilent = finding.problem == InteractiveProblem::Empty && !field.isTouched();
        if (finding.field == which && !isSilent && problem.isEmpty())
            problem = InteractiveText::describe(finding, kind());
    }
    field.showProblem(problem);
}

void InteractiveSheet::refresh()
{
    if (!m_missing) // not complete yet
        return;
    const bool isList = kind() == InteractiveKind::List;
    const bool isLink = kind() == InteractiveKind::Link;
    const bool hasTextAlone = isRequest(kind());
    const bool canHaveFile = canHaveHeadingFile(kind());
    const bool hasFile = canHaveFile && (m_file->isBusy() || !m_file->media().isEmpty());
    m_header->setVisible(!hasTextAlone && !hasFile); // one or the other
    m_file->setVisible(canHaveFile && (m_canTakeFiles || hasFile));
    m_footer->setVisible(!hasTextAlone);
    m_button->setVisible(isList || isLink);
    m_button->setLabel(isList ? tr("Text on the button that opens the list") : tr("Text on the button"));
    m_url->setVisible(isLink);
    m_choices->setVisible(!isLink && !hasTextAlone);
    m_choices->setKind(kind());
    const InteractiveContent written = content();
    const QList<InteractiveFinding> findings = interactiveFindings(written);
    showFinding(*m_header, InteractiveField::Header, findings);
    showFinding(*m_body, InteractiveField::Body, findings);
    showFinding(*m_footer, InteractiveField::Footer, findings);
    showFinding(*m_button, InteractiveField::OpeningButton, findings);
    showFinding(*m_url, InteractiveField::Url, findings);
    m_choices->showFindings(findings);
    m_preview->setContent(withoutUnnamedIds(written), canHaveFile ? m_file->state() : MediaState());
    m_missing->setText(findings.isEmpty() ? QString() : InteractiveText::describe(findings.first(), kind()));
    m_missing->setVisible(!findings.isEmpty());
    setCanSend(findings.isEmpty() && !(canHaveFile && m_file->isBusy()));
}

void InteractiveSheet::send()
{
    const InteractiveContent written = content();
    if (!interactiveFindings(written).isEmpty() || (canHaveHeadingFile(kind()) && m_file->isBusy()))
        return;
    Q_EMIT sendRequested(written);
}

void InteractiveSheet::arrange()
{
    const bool hasTwoSides = width() >= theme().sized(minWidthForTwoSides);
    m_sides->setDirection(hasTwoSides ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void InteractiveSheet::resizeEvent(QResizeEvent *event)
{
    FormSheet::resizeEvent(event);
    arrange();
}

} // namespace shoptalk
