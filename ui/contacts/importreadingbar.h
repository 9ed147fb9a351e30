#pragma once

#include "presentation/importform.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;

/** How the file is read: encoding and separator, or the sheet; the header; the order of dates. What was detected is
 * shown as such, and can be changed. */
class ImportReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReadingBar(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview, const ImportRequest &request);
    /** Writes what is chosen into the request. */
    void fill(ImportRequest &request) const;
    /** How many lines the file has, once it is known. */
    void setLines(qint64 lines);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_encodingLabel;
    QComboBox *m_encoding;
    PlainLabel *m_separatorLabel;
    QComboBox *m_separator;
    PlainLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    PlainLabel *m_datesLabel;
    QComboBox *m_dates;
    PlainLabel *m_lines;
    bool m_isWorkbook = false;
    bool m_isDetected = true; ///< nobody chose the encoding
    bool m_separatorIsDetected = true;
};
