// SPDX-License-Identifier: GPL-3.0-or-later
// How TemplateEditor is built, and how its fields are filled with a template.
#include "ui/templates/buttonedits.h"
#include "ui/templates/exampleedits.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/textalignment.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QSize editorSize(860, 680);
constexpr int minEditorWidth = 320;
constexpr int bodyLines = 5;

/// Scrolls up and down by itself as what it holds grows.
QScrollArea *makeScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// Adds a field below its label.
void addLabelled(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget *field)
{
    QLabel *label = makeLabel(theme, TextStyle::BodyStrong, name, Tone::Normal, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(name);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(space::s);
}

} // namespace

TemplateEditor::TemplateEditor(const Theme &theme, FileTaker uploader, QWidget *parent)
    : SheetDialog(parent)
    , m_theme(theme)
    , m_uploader(std::move(uploader))
{
    setObjectName(u"templateEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(minEditorWidth);
    resize(editorSize.boundedTo(
        parent->window()->size().expandedTo(QSize(minEditorWidth, editorSize.height() / 2))));
    auto *scroll = makeScroll(this);
    auto *inner = new QWidget;
    m_form = new QVBoxLayout(inner);
    m_form->setContentsMargins(space::l, space::l, space::l, space::l);
    m_form->setSpacing(space::l);
    m_form->addWidget(makeForm(theme));
    scroll->setWidget(inner);
    m_side = makeSide(theme);
    m_sideScroll = makeScroll(this);
    m_sideScroll->setWidget(m_side);
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(0);
    m_sides->addWidget(scroll, 1);
    m_sides->addWidget(m_sideScroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_sides, 1);
    column->addWidget(makeFooter(theme));
    connectEdits();
    connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    setTemplate({});
}

QLineEdit *TemplateEditor::makeEdit(const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    keepFitting(m_theme, *edit, [edit, this] { edit->setMinimumHeight(m_theme.sized(size::touch)); });
    return edit;
}

QWidget *TemplateEditor::makeForm(const Theme &theme)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    addHead(theme, *column);
    m_texts = new QWidget(form);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(space::xs);
    addTexts(theme, *texts);
    m_codeTexts = new QWidget(form);
    auto *codeTexts = new QVBoxLayout(m_codeTexts);
    codeTexts->setContentsMargins(0, 0, 0, 0);
    codeTexts->setSpacing(space::xs);
    addCodeTexts(theme, *codeTexts);
    column->addWidget(m_texts);
    column->addWidget(m_codeTexts);
    column->addStretch();
    return form;
}

void TemplateEditor::addHead(const Theme &theme, QVBoxLayout &column)
{
    m_name = makeEdit(u"templateName"_s, tr("For example: order_ready"));
    addLabelled(theme, column, tr("Name (customers don’t see it)"), m_name);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"templateLanguageChoice"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QStringList codes = templateLanguages();
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    addLabelled(theme, column, tr("Language"), m_language);
    m_category = new QComboBox(this);
    m_category->setObjectName(u"templateCategory"_s);
    for (const TemplateCategory each :
         {TemplateCategory::Utility, TemplateCategory::Marketing, TemplateCategory::Authentication})
        m_category->addItem(categoryText(each), int(each));
    addLabelled(theme, column, tr("Category"), m_category);
    m_categoryHint = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this);
    column.insertWidget(column.count() - 1, m_categoryHint);
}

void TemplateEditor::addTexts(const Theme &theme, QVBoxLayout &column)
{
    m_header.format = new QComboBox(this);
    m_header.format->setObjectName(u"templateHeaderFormat"_s);
    m_header.format->addItem(tr("No heading"), int(HeaderFormat::None));
    m_header.format->addItem(tr("Text"), int(HeaderFormat::Text));
    m_header.format->addItem(tr("Picture"), int(HeaderFormat::Image));
    m_header.format->addItem(tr("Video"), int(HeaderFormat::Video));
    m_header.format->addItem(tr("Document"), int(HeaderFormat::Document));
    m_header.format->addItem(tr("Place on a map"), int(HeaderFormat::Location));
    addLabelled(theme, column, tr("Heading"), m_header.format);
    m_header.text = makeEdit(u"templateHeader"_s, tr("Heading, for example: Order {{1}}"));
    m_header.examples = new ExampleEdits(theme, u"headerExample"_s, this);
    m_header.fileArea = new QWidget(this);
    auto *file = new QVBoxLayout(m_header.fileArea);
    file->setContentsMargins(0, 0, 0, space::s);
    file->setSpacing(space::xs);
    m_header.fileHint = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, m_header.fileArea);
    file->addWidget(m_header.fileHint);
    m_header.fileArea->hide();
    column.addWidget(m_header.text);
    column.addWidget(m_header.examples);
    column.addWidget(m_header.fileArea);
    m_body = new QPlainTextEdit(this);
    alignByDirection(*m_body);
    m_body->setObjectName(u"templateBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("For example: Hello {{1}}, your order is ready."));
    keepFitting(theme, *m_body, [this] {
        m_body->setFixedHeight(bodyLines * m_body->fontMetrics().lineSpacing() + 2 * space::l);
    });
    addLabelled(theme, column, tr("Message"), m_body);
    QPushButton *variable = makeButton(ButtonKind::Link, tr("Add a variable"), this);
    variable->setObjectName(u"addVariableButton"_s);
    variable->setToolTip(tr("A place that is filled in for each customer, such as a name"));
    connect(variable, &QPushButton::clicked, this, &TemplateEditor::addVariable);
    column.addWidget(variable, 0, Qt::AlignLeading);
    m_bodyExamples = new ExampleEdits(theme, u"bodyExample"_s, this);
    column.addWidget(m_bodyExamples);
    m_footer = makeEdit(u"templateFooter"_s, tr("Optional, for example the name of your shop"));
    addLabelled(theme, column, tr("Last line"), m_footer);
    m_buttons = new ButtonEdits(theme, this);
    addLabelled(theme, column, tr("Buttons"), m_buttons);
}

void TemplateEditor::showHeaderFile(HeaderFormat format)
{
    const std::optional<MediaKind> kind = fileKindOf(format);
    m_header.fileArea->setVisible(kind.has_value());
    if (format == m_header.fileFormat)
        return;
    m_header.fileFormat = format;
    delete std::exchange(m_header.file, nullptr);
    if (!kind)
        return;
    const bool hasFile = format == m_before.components.header.format;
    m_header.fileHint->setText(
        hasFile ? tr("WhatsApp’s reviewers see the file that it has now, unless you choose another one.")
                : tr("WhatsApp’s reviewers see this file. You choose the customer’s own when you send the "
                     "template."));
    m_header.file = new FileField(m_theme, *kind, m_header.format->currentText(), m_uploader,
                                  FileField::Address::NotOffered, m_header.fileArea);
    m_header.file->setObjectName(u"templateHeaderFile"_s);
    m_header.fileArea->layout()->addWidget(m_header.file);
    m_header.file->show();
    connect(m_header.file, &FileField::changed, this, &TemplateEditor::update);
}

void TemplateEditor::addCodeTexts(const Theme &theme, QVBoxLayout &column)
{
    m_securityAdvice = new QCheckBox(tr("Warn customers not to share the code"), this);
    m_securityAdvice->setObjectName(u"securityAdvice"_s);
    column.addWidget(m_securityAdvice);
    m_codeMinutes = new QSpinBox(this);
    m_codeMinutes->setObjectName(u"codeMinutes"_s);
    m_codeMinutes->setRange(0, maxCodeExpirationMinutes);
    m_codeMinutes->setSpecialValueText(tr("Don’t mention it"));
    m_codeMinutes->setSuffix(tr(" min"));
    addLabelled(theme, column, tr("How long the code is valid"), m_codeMinutes);
}

QWidget *TemplateEditor::makeSide(const Theme &theme)
{
    auto *side = new QWidget(this);
    auto *shown = new QWidget(side);
    m_preview = new TemplatePreview(theme, shown);
    auto *shownColumn = new QVBoxLayout(shown);
    shownColumn->setContentsMargins(0, 0, 0, 0);
    shownColumn->setSpacing(space::m);
    shownColumn->addWidget(
        makeLabel(theme, TextStyle::BodyStrong, tr("This is what customers see"), Tone::Normal, shown));
    shownColumn->addWidget(m_preview);
    m_findings = makeLabel(theme, TextStyle::Body, QString(), Tone::Warning, side);
    m_findings->setObjectName(u"templateFindings"_s);
    m_findings->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(shown);
    column->addWidget(m_findings);
    column->addStretch();
    return side;
}

QWidget *TemplateEditor::makeFooter(const Theme &theme)
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    m_problem = makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, footer);
    m_problem->setObjectName(u"templateEditorProblem"_s);
    m_problem->hide();
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), footer);
    cancel->setObjectName(u"cancelEditorButton"_s);
    cancel->setAutoDefault(false);
    m_submit = makeButton(ButtonKind::Primary, tr("Send for review"), footer);
    m_submit->setObjectName(u"submitTemplateButton"_s);
    m_submit->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TemplateEditor::reject);
    connect(m_submit, &QPushButton::clicked, this, &TemplateEditor::submit);
    connect(addShortcut(*this, QKeySequence(u"Ctrl+Return"_s), tr("Send the template for review")),
            &QAction::triggered, this, &TemplateEditor::submit);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_submit);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->addWidget(m_problem);
    column->addLayout(row);
    return footer;
}

void TemplateEditor::connectEdits()
{
    for (QLineEdit *edit : {m_name, m_header.text, m_footer})
        connect(edit, &QLineEdit::textChanged, this, &TemplateEditor::update);
    for (QComboBox *choice : {m_language, m_category, m_header.format})
        connect(choice, &QComboBox::currentIndexChanged, this, &TemplateEditor::update);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateEditor::update);
    for (ExampleEdits *examples : {m_header.examples, m_bodyExamples})
        connect(examples, &ExampleEdits::changed, this, &TemplateEditor::update);
    connect(m_buttons, &ButtonEdits::changed, this, &TemplateEditor::update);
    connect(m_securityAdvice, &QCheckBox::toggled, this, &TemplateEditor::update);
    connect(m_codeMinutes, &QSpinBox::valueChanged, this, &TemplateEditor::update);
}

void TemplateEditor::setTemplate(const Template &given)
{
    const bool isNew = given.id.isEmpty();
    setWindowTitle(isNew ? tr("New template") : tr("Edit “%1”").arg(templateTitle(given.name)));
    m_before = given;
    showHeaderFile(HeaderFormat::None); // the field of another template is of no use
    {
        const QScopedValueRollback<bool> setting(m_isSetting, true);
        const TemplateComponents &parts = given.components;
        m_name->setText(given.name);
        const QString language = given.language.isEmpty() ? QLocale().name() : given.language;
        const int exact = m_language->findData(language);
        m_language->setCurrentIndex(
            qMax(0, exact < 0 ? m_language->findData(language.section(u'_', 0, 0)) : exact));
        m_category->setCurrentIndex(qMax(0, m_category->findData(int(given.category))));
        if (m_header.format->findData(int(parts.header.format)) < 0) // its file stays as it is
            m_header.format->addItem(tr("As it is now"), int(parts.header.format));
        m_header.format->setCurrentIndex(m_header.format->findData(int(parts.header.format)));
        m_header.text->setText(parts.header.text.text);
        m_body->setPlainText(parts.body.text);
        m_footer->setText(parts.footer);
        m_buttons->setButtons(parts.buttons);
        m_securityAdvice->setChecked(parts.hasSecurityAdvice || isNew);
        m_codeMinutes->setValue(parts.codeExpirationMinutes);
    }
    // Meta lets neither name nor language be changed, and the category only while it is not approved.
    m_name->setEnabled(isNew);
    m_language->setEnabled(isNew);
    m_category->setEnabled(isNew || given.status != TemplateStatus::Approved);
    update();
    m_begun = whole();
    (isNew ? static_cast<QWidget *>(m_name) : m_body)->setFocus(Qt::OtherFocusReason);
}

} // namespace shoptalk
