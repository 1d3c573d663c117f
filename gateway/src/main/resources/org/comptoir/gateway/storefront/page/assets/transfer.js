document.getElementById("punchout-return").submit();
