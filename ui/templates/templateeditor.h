// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatechecks.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace shoptalk {

class ButtonEdits;
class ExampleEdits;
class TemplatePreview;
class Theme;

/// Writes a new template, or changes one, with a preview beside it and everything that Meta would refuse
/// below.
class TemplateEditor : public QDialog {
    Q_OBJECT
public:
    TemplateEditor(const Theme &theme, QWidget *parent);

    /// A template with an id is changed; one without is new.
    void setTemplate(const Template &whole);
    /// What is written.
    Template whole() const;
    /// While Meta is asked, nothing can be sent twice.
    void setBusy(bool isBusy);
    /// Why Meta, or the network, refused it. What was written stays.
    void refuse(const QString &why);

Q_SIGNALS:
    /// It passes every check, and is to be given to Meta.
    void submitted(const shoptalk::Template &whole);

public Q_SLOTS:
    /// Asks first if something was written that would be lost.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm(const Theme &theme);
    void addHead(const Theme &theme, QVBoxLayout &column);
    void addTexts(const Theme &theme, QVBoxLayout &column);
    void addCodeTexts(const Theme &theme, QVBoxLayout &column);
    QWidget *makeSide(const Theme &theme);
    QWidget *makeFooter(const Theme &theme);
    QLineEdit *makeEdit(const QString &name, const QString &hint);
    void connectEdits();
    void addVariable();
    void update();
    /// `showsAll`: also what is only not written yet.
    void showFindings(bool showsAll);
    TemplateComponents components() const;
    TemplateCategory category() const;
    void submit();
    void arrange();

    const Theme &m_theme;
    Template m_before; ///< As it was given.
    Template m_begun; ///< As the fields had it then.
    bool m_isSetting = false;
    bool m_wasSubmitted = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_category = nullptr;
    QLabel *m_categoryHint = nullptr;
    QWidget *m_texts = nullptr;
    QComboBox *m_headerFormat = nullptr;
    QLineEdit *m_header = nullptr;
    ExampleEdits *m_headerExamples = nullptr;
    QPlainTextEdit *m_body = nullptr;
    ExampleEdits *m_bodyExamples = nullptr;
    QLineEdit *m_footer = nullptr;
    ButtonEdits *m_buttons = nullptr;
    QWidget *m_codeTexts = nullptr;
    QCheckBox *m_securityAdvice = nullptr;
    QSpinBox *m_codeMinutes = nullptr;
    TemplatePreview *m_preview = nullptr;
    QLabel *m_findings = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_submit = nullptr;
    QHBoxLayout *m_sides = nullptr; ///< The form, and the preview where there is space beside it.
    QVBoxLayout *m_form = nullptr; ///< The form, and the preview where there is none.
    QWidget *m_side = nullptr;
};

} // namespace shoptalk
