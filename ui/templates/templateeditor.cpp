// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateeditor.h"

#include "domain/template/templatevariables.h"
#include "ui/templates/buttonedits.h"
#include "ui/templates/exampleedits.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int sideWidth = 340;

/// True for an empty field, which is mentioned only when the person wants to send the template.
bool isOnlyMissing(TemplateProblem problem)
{
    static const QSet<TemplateProblem> missing{
        TemplateProblem::NameMissing,       TemplateProblem::LanguageMissing,
        TemplateProblem::CategoryMissing,   TemplateProblem::HeaderMissing,
        TemplateProblem::HeaderFileMissing, TemplateProblem::BodyMissing,
        TemplateProblem::ExampleMissing,    TemplateProblem::ButtonTextMissing,
        TemplateProblem::ButtonUrlInvalid,  TemplateProblem::ButtonPhoneInvalid,
        TemplateProblem::CouponCodeMissing, TemplateProblem::ButtonExampleMissing};
    return missing.contains(problem);
}

bool hasNames(const QStringList &variables)
{
    return std::any_of(variables.begin(), variables.end(), [](const QString &name) {
        bool isNumber = false;
        name.toInt(&isNumber);
        return !isNumber;
    });
}

TemplateButton codeButton()
{
    TemplateButton button;
    button.kind = TemplateButtonKind::OneTimeCode;
    return button;
}

/// WhatsApp writes the text of a code itself, in the customer's language. This text stands for it in the
/// preview.
TemplateComponents withCodePreview(TemplateComponents components)
{
    components.body = {TemplateEditor::tr("*{{1}}* is your verification code."), {{u"1"_s, u"123456"_s}}};
    if (components.hasSecurityAdvice)
        components.body.text += u' ' + TemplateEditor::tr("For your security, do not share this code.");
    if (components.codeExpirationMinutes > 0)
        components.footer = TemplateEditor::tr("This code expires in %Ln minute(s).", nullptr,
                                               components.codeExpirationMinutes);
    return components;
}

} // namespace

TemplateComponents TemplateEditor::components() const
{
    TemplateComponents parts = m_before.components;
    if (category() == TemplateCategory::Authentication) {
        parts.header = {};
        parts.body = m_before.components.body;
        parts.footer.clear();
        parts.hasSecurityAdvice = m_securityAdvice->isChecked();
        parts.codeExpirationMinutes = m_codeMinutes->value();
        if (m_before.category != TemplateCategory::Authentication || parts.buttons.isEmpty())
            parts.buttons = {codeButton()};
        return parts;
    }
    parts.header = header();
    parts.body = {m_body->toPlainText().trimmed(), m_bodyExamples->examples()};
    parts.footer = m_footer->text().trimmed();
    parts.buttons = m_buttons->buttons();
    parts.format = hasNames(variablesIn(parts.header.text.text) + variablesIn(parts.body.text))
        ? VariableFormat::Named
        : VariableFormat::Positional;
    return parts;
}

HeaderFormat TemplateEditor::headerFormat() const
{
    return static_cast<HeaderFormat>(m_header.format->currentData().toInt());
}

TemplateHeader TemplateEditor::header() const
{
    TemplateHeader header;
    header.format = headerFormat();
    if (header.format == HeaderFormat::Text)
        header.text = TemplateText{m_header.text->text().trimmed(), m_header.examples->examples()};
    else if (header.format == m_before.components.header.format)
        header.exampleFile = m_before.components.header.exampleFile;
    if (m_header.file && !m_header.file->reference().isEmpty())
        header.exampleFile = m_header.file->reference();
    return header;
}

TemplateCategory TemplateEditor::category() const
{
    return static_cast<TemplateCategory>(m_category->currentData().toInt());
}

Template TemplateEditor::whole() const
{
    Template written = m_before;
    written.name = m_name->text().trimmed();
    written.language = m_language->currentData().toString();
    written.category = category();
    written.components = components();
    return written;
}

void TemplateEditor::addVariable()
{
    const QStringList variables = variablesIn(m_body->toPlainText());
    int number = 1;
    while (variables.contains(QString::number(number)))
        ++number;
    m_body->insertPlainText(u"{{%1}}"_s.arg(number));
    m_body->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::update()
{
    if (m_isSetting)
        return;
    const bool isCode = category() == TemplateCategory::Authentication;
    m_texts->setVisible(!isCode);
    m_codeTexts->setVisible(isCode);
    m_categoryHint->setText(categoryHint(category()));
    const bool isText = headerFormat() == HeaderFormat::Text;
    showHeaderFile(headerFormat());
    m_header.text->setVisible(isText);
    m_header.examples->setText(
        {isText ? m_header.text->text() : QString(), m_before.components.header.text.examples});
    m_bodyExamples->setText({m_body->toPlainText(), m_before.components.body.examples});
    const TemplateComponents parts = components();
    QHash<int, PreviewHeading> headings;
    if (m_header.file) {
        const PreparedFile &file = m_header.file->chosen();
        headings.insert(-1, PreviewHeading{file.path, file.shownName, file.bytes, {}});
    }
    m_preview->setComponents(isCode ? withCodePreview(parts) : parts, headings);
    m_preview->parentWidget()->setVisible(isCode || parts != TemplateComponents()); // not an empty bubble
    m_problem->hide();
    showFindings(m_wasSubmitted);
}

void TemplateEditor::showFindings(bool showsAll)
{
    QStringList sentences;
    const QList<TemplateFinding> findings = problemsIn(whole());
    if (showsAll && m_header.file && m_header.file->isBusy())
        sentences << tr("Wait until the file of the heading is uploaded.");
    for (const TemplateFinding &finding : findings) {
        const bool isUploading = m_header.file && m_header.file->isBusy();
        if (finding.problem == TemplateProblem::HeaderFileMissing && isUploading)
            continue;
        const QString sentence = findingText(finding);
        if ((showsAll || !isOnlyMissing(finding.problem)) && !sentences.contains(sentence))
            sentences << sentence;
    }
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
}

void TemplateEditor::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_wasSubmitted = true;
    const Template written = whole();
    showFindings(true);
    const bool isUploading = m_header.file && m_header.file->isBusy();
    if (problemsIn(written).isEmpty() && !isUploading) {
        Q_EMIT submitted(written);
        return;
    }
    announce(*m_findings, m_findings->text());
}

void TemplateEditor::setBusy(bool isBusy)
{
    m_submit->setEnabled(!isBusy);
    m_submit->setText(isBusy ? tr("Sending…") : tr("Send for review"));
}

void TemplateEditor::refuse(const QString &why)
{
    setBusy(false);
    m_problem->setText(why);
    m_problem->show();
    announce(*m_problem, why);
}

void TemplateEditor::reject()
{
    if (whole() == m_begun)
        return QDialog::reject();
    askToDiscard(u"discardTemplate"_s, tr("Discard this template?"), this, [this] { QDialog::reject(); });
}

void TemplateEditor::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

/// The preview stays visible beside the form, and scrolls by itself; where there is no space for that, it
/// follows below.
void TemplateEditor::arrange()
{
    if (!m_side)
        return;
    const bool isNarrow = width() < m_theme.sized(2 * sideWidth);
    const int margin = isNarrow ? 0 : space::l;
    m_side->layout()->setContentsMargins(margin, margin, margin, margin);
    m_sideScroll->setFixedWidth(m_theme.sized(sideWidth));
    m_sideScroll->setVisible(!isNarrow);
    if (isNarrow == !m_sideScroll->widget())
        return;
    if (isNarrow)
        m_form->addWidget(m_sideScroll->takeWidget());
    else
        m_sideScroll->setWidget(m_side);
    m_side->show();
}

} // namespace shoptalk
