// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatechecks.h"
#include "ui/templates/filefield.h"
#include "ui/theme/sheetdialog.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace shoptalk {

class ButtonEdits;
class ExampleEdits;
class TemplatePreview;
class Theme;

/// Writes a new template, or changes one, with a preview beside it. Below, it lists everything that Meta
/// would refuse.
class TemplateEditor : public SheetDialog {
    Q_OBJECT
public:
    /// `uploader` uploads the file of a heading and gives its handle.
    TemplateEditor(const Theme &theme, FileTaker uploader, QWidget *parent);

    /// A template with an id is changed; one without is new.
    void setTemplate(const Template &whole);
    /// The template as the fields have it.
    Template whole() const;
    /// Disables sending while Meta is asked.
    void setBusy(bool isBusy);
    /// Shows why Meta refused it, or was not reached. The fields stay as they are.
    void refuse(const QString &why);

Q_SIGNALS:
    /// The person wants to send the template to Meta; it has passed every check.
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
    /// Creates the field for the file of a heading, if it needs one.
    void showHeaderFile(HeaderFormat format);
    HeaderFormat headerFormat() const;
    TemplateHeader header() const;
    void addVariable();
    void update();
    /// `showsAll`: also empty fields.
    void showFindings(bool showsAll);
    TemplateComponents components() const;
    TemplateCategory category() const;
    void submit();
    void arrange();

    /// What stands above the text: nothing, a line, or a file.
    struct HeaderFields {
        QComboBox *format = nullptr;
        QLineEdit *text = nullptr;
        ExampleEdits *examples = nullptr;
        QWidget *fileArea = nullptr;
        QLabel *fileHint = nullptr;
        FileField *file = nullptr; ///< Null unless it is a picture, a video or a document.
        HeaderFormat fileFormat = HeaderFormat::None; ///< The format that `file` is for.
    };

    const Theme &m_theme;
    FileTaker m_uploader;
    Template m_before; ///< As it was passed in.
    Template m_begun; ///< As the fields had it at that time.
    bool m_isSetting = false;
    bool m_wasSubmitted = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_category = nullptr;
    QLabel *m_categoryHint = nullptr;
    QWidget *m_texts = nullptr;
    HeaderFields m_header;
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
    QScrollArea *m_sideScroll = nullptr;
};

} // namespace shoptalk
